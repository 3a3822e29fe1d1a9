/** Lines of arXiv records that share words, authors and, now and then, a title. */
export const someLines = (count: number, month = '2401') =>
  Array.from({ length: count }, (_, at) => {
    const id = `${month}.${String(at).padStart(5, '0')}`;
    const title = `Decoding number ${at % 50 === 0 ? 'zero' : id}`;
    const summary = `We study speculative decoding and encoder ${at % 7} of language models.`;
    const authors = [`Ann Lee${at % 9}`, `Bo Ek${at % 4}`];
    return `${JSON.stringify({ id, title, categories: ['cs.CL'], summary, authors })}\n`;
  }).join('');
