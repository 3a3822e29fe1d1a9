/** Function words: no phrase begins or ends with one. What else is no keyword the model learns by itself. */
const stopWords = new Set(
  `a about above across after again against all almost along already also although always am among an and another any
  are around as at be became because become becomes been before behind being below between both but by can cannot
  could did do does doing done down due during each either else enough especially etc even ever every few for from
  further furthermore get given had has have having he hence her here hers him his how however i if in indeed into
  is it its itself just least less like made mainly make makes many may me might mine more moreover most mostly much
  must my namely near need needs neither never nevertheless no nor not nothing now of off often on once only onto or other others
  our ours out over own per perhaps quite rather really same several shall she should show shows since so some
  such than that the their theirs them themselves then there thereby therefore these they this those though through
  throughout thus to together too toward towards under unless until up upon us use used uses using very via was we
  well were what when whenever where whereas wherein whether which while who whole whom whose why will with within
  without would yet you your yours e.g i.e eg ie et al s t re ve ll
  propose proposes proposed present presents introduce introduces demonstrate demonstrates`.split(
    /\s+/,
  ),
);

export function isStopWord(lower: string): boolean {
  return stopWords.has(lower);
}
