/** A rectangle on a page in PDF points (1/72 inch), as the page is shown: `x` and `y` of its upper left corner from the upper left corner of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element of a web page: a CSS selector that finds exactly it in the page as browsers parse it. Of a Word document: in the HTML that mammoth makes of it. */
export interface ElementOrigin {
  readonly kind: 'element';
  readonly path: string;
}

/** A place on a page of a PDF; pages count from 1. */
export interface PageOrigin {
  readonly kind: 'page';
  readonly page: number;
  readonly box: Box;
}

/** A place in the original file, from which a piece of the extracted text came. */
export type Origin = ElementOrigin | PageOrigin;
