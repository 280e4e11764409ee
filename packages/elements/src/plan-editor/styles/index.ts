import type { CSSResultGroup } from 'lit';
import { avatarStyles } from '../../theme/avatar-styles.ts';
import { hostStyles, statusStyles } from '../../theme/base-styles.ts';
import { buttonStyles } from '../../theme/button-styles.ts';
import { controlStyles } from './controls.ts';
import { documentStyles } from './document.ts';
import { fieldStyles } from './fields.ts';
import { narrowStyles } from './narrow.ts';
import { printStyles } from './print.ts';
import { recordStyles } from './records.ts';
import { shellStyles } from './shell.ts';

/** Order matters: what is narrow or printed undoes what comes before. */
export const planEditorStyles: CSSResultGroup = [
  hostStyles,
  statusStyles,
  buttonStyles,
  avatarStyles,
  shellStyles,
  documentStyles,
  fieldStyles,
  controlStyles,
  recordStyles,
  narrowStyles,
  printStyles,
];
