import type { FieldInfo, FieldKind } from '@tandem-plan/core/plan';
import { cellTypes, own } from './cell-types.ts';
import type { FieldType } from './field-type.ts';
import { pointsField } from './points.ts';
import { tableField } from './table.ts';

const fieldTypes: Readonly<Record<FieldKind, FieldType>> = {
  ...cellTypes,
  table: own(tableField),
  points: own(pointsField),
};

export const fieldTypeOf = ({ kind }: FieldInfo): FieldType => fieldTypes[kind];
