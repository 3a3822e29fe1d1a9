/** Words that say nothing of what a paper is about; each is a term of no text. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always among an and
  another any are around as at be because been before being below between both but by can cannot could did
  do does doing down due during each either else enough especially etc even ever every few first for from
  further g given had has have having hence her here how however i ie if in into is it its itself just last
  least less like many may might more moreover most much must near need neither nor not now of off often on
  once one only onto or other others our ours out over own per perhaps quite rather s same second several
  shall she should since so some still such t than that the their theirs them then there thereby therefore
  these they this those three through throughout thus to together too toward towards two under unless until
  up upon us use used uses using various very via was we well were what when where whereas whether which
  while who whom whose why will with within without would yet you your e eg he his him don doesn non`.split(
    /\s+/,
  ),
);
