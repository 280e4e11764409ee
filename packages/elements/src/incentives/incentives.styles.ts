import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  bdi {
    unicode-bidi: plaintext;
  }
  .lead {
    font-size: ${type.title};
    font-weight: ${weight.strong};
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .soft {
    color: ${colour.soft};
    text-wrap: pretty;
  }
  .empty {
    padding: ${space(6)};
    border: 1px dashed ${colour.edge};
    border-radius: ${radius.card};
    color: ${colour.soft};
    text-align: center;
  }
  .blank {
    display: block;
    block-size: ${space(5)};
    margin-block-end: ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    align-items: start;
    gap: ${space(4)};
    margin-block-start: ${space(4)};
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space(4)};
    padding: ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    break-inside: avoid;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${space(1)} ${space(3)};
  }
  .head + .soft {
    margin-block-start: calc(${space(3)} * -1);
  }
  h3 {
    min-inline-size: 0;
    font-size: ${type.lead};
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  .about > * + .kind {
    margin-inline-start: ${space(1)};
  }
  .kind {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 130px), 1fr));
    gap: ${space(3)} ${space(5)};
    margin: 0;
  }
  .figures .wide {
    grid-column: 1 / -1;
  }
  dt {
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  .figure {
    font-size: ${type.title};
    font-weight: ${weight.strong};
    line-height: 1.3;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  dd.soft {
    font-size: ${type.small};
  }
  .next {
    font-weight: ${weight.medium};
  }
  .gap {
    display: flex;
    align-items: baseline;
    gap: ${space(2)};
    color: ${colour.noneText};
  }
  .gap .mark {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    color: ${colour.noneMark};
    translate: 0 2px;
  }
  .ladder {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    overflow: visible;
  }
  .ladder .track {
    fill: ${colour.sunken};
  }
  .ladder .fill {
    fill: ${colour.accent};
  }
  .ladder path {
    vector-effect: non-scaling-stroke;
    fill: none;
  }
  .ladder .tier {
    stroke: ${colour.edge};
    stroke-width: 2;
  }
  .ladder .here {
    stroke: ${colour.ink};
    stroke-width: 3;
  }
  .tiers {
    display: grid;
    grid-template-columns: auto fit-content(50%) minmax(0, 1fr);
    margin: ${space(2)} 0 0;
    padding: 0;
    list-style: none;
  }
  .tiers li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: ${space(2)};
    align-items: baseline;
    padding-block: ${space(1)};
    color: ${colour.soft};
  }
  .tiers .reached {
    color: ${colour.ink};
    font-weight: ${weight.medium};
  }
  .check {
    inline-size: 16px;
    color: ${colour.goodText};
    translate: 0 2px;
  }
  .gives {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .cliff {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: ${space(1)};
    color: ${colour.watchText};
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  .cliff .mark {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    color: ${colour.watchMark};
  }
  .notes {
    display: grid;
    gap: ${space(2)};
    justify-items: start;
    padding-block-start: ${space(3)};
    border-block-start: 1px solid ${colour.line};
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .refusal {
    padding: ${space(2)} ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.badSoft};
    color: ${colour.badText};
    font-size: ${type.small};
  }
  @media (forced-colors: active) {
    .ladder .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .ladder .fill {
      fill: Highlight;
    }
    .ladder .tier,
    .ladder .here {
      stroke: CanvasText;
    }
  }
  @media print {
    .ladder {
      print-color-adjust: exact;
    }
  }
`;
