// Static hosts serve this file, `404.html`, wherever there is no page.
export const trailingSlash = 'never';
