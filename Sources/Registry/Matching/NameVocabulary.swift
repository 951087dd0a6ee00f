/// What words mean in one kind of name: which are abbreviations, which say what kind of thing it is,
/// which tell two of one name apart, and which say nothing.
public struct NameVocabulary: Sendable {
  /// Abbreviations and spellings, and the words they stand for.
  let abbreviations: [String: [String]]
  /// Words of form: they say what kind of college or course it is, and never whose.
  let forms: Set<String>
  /// Words that tell bearers of one name apart, under the mark that they stand for.
  let marks: [String: String]
  /// Words that may come and go.
  let noise: Set<String>

  /// Whether `word` is listed in any way, so that what is glued to it may be cut off.
  func knows(_ word: String) -> Bool {
    abbreviations[word] != nil || forms.contains(word) || marks[word] != nil
  }

  /// The vocabulary of institutions' names.
  public static let institution = NameVocabulary(
    abbreviations: common.merging(institutionWords) { $1 }, forms: institutionForms,
    marks: tellingWords,
    noise: ["of", "and", "the", "for", "at", "in", "autonomous", "ugc", "coeducation", "coed"])

  /// The vocabulary of programs' names. It has no words of form: "engineering" and "technology" are
  /// what tells two programs apart.
  public static let program = NameVocabulary(
    abbreviations: common.merging(programWords) { $1 }, forms: [], marks: [:],
    noise: ["of", "and", "the", "for", "in", "with"])

  private static let common: [String: [String]] = [
    "engg": ["engineering"], "eng": ["engineering"],
    "enginering": ["engineering"], "engineeering": ["engineering"],
    "tech": ["technology"], "techn": ["technology"], "technological": ["technology"],
    "technologies": ["technology"], "techology": ["technology"], "sci": ["science"],
    "scis": ["science"], "sciences": ["science"], "scientific": ["science"],
    "mgmt": ["management"], "mgt": ["management"], "mngt": ["management"],
    "managment": ["management"],
    "res": ["research"], "arch": ["architecture"], "comp": ["computer"], "computers": ["computer"],
    "info": ["information"], "appl": ["application"], "appls": ["application"],
    "applications": ["application"], "agri": ["agricultural"], "systems": ["system"],
  ]

  private static let institutionWords: [String: [String]] = [
    "inst": ["institute"], "instt": ["institute"], "insti": ["institute"],
    "institue": ["institute"], "instiutte": ["institute"], "instns": ["institutions"],
    "insts": ["institutions"], "coll": ["college"], "colle": ["college"], "collge": ["college"],
    "colleges": ["college"], "univ": ["university"], "govt": ["government"], "gov": ["government"],
    "grp": ["group"], "gr": ["group"], "soc": ["society"], "societys": ["society"],
    "ednl": ["education"], "edn": ["education"], "edl": ["education"], "edu": ["education"],
    "educational": ["education"], "poly": ["polytechnic"], "polytech": ["polytechnic"],
    "intl": ["international"], "natl": ["national"], "acad": ["academy"], "sch": ["school"],
    "dept": ["department"], "sree": ["sri"], "shri": ["sri"], "saint": ["st"], "doctor": ["dr"],
    "pg": ["postgraduate"], "centre": ["center"],
  ]

  private static let programWords: [String: [String]] = [
    "cse": ["computer", "science", "engineering"], "ai": ["artificial", "intelligence"],
    "ml": ["machine", "learning"], "iot": ["internet", "things"],
    "it": ["information", "technology"],
    "communications": ["communication"], "blockchain": ["block", "chain"],
    "materials": ["material"], "networks": ["network"], "mechtronics": ["mechatronics"],
    "agriculture": ["agricultural"],
  ]

  private static let institutionForms: Set<String> = [
    "college", "institute", "institutions", "institution", "university", "school", "academy",
    "campus", "group", "society", "education", "engineering", "technology", "science",
    "management", "technical", "research", "studies", "polytechnic", "pharmacy", "pharmaceutical",
    "nursing", "dental", "medical", "law", "arts", "commerce", "architecture", "planning",
    "business", "administration", "computer", "application", "information", "degree",
    "postgraduate", "government", "national", "international", "deemed", "foundation", "center",
    "department", "faculty", "training", "hotel", "design",
  ]

  private static let tellingWords: [String: String] = [
    "women": "women", "womens": "women", "woman": "women", "girls": "girls", "girl": "girls",
    "ladies": "women", "mahila": "women", "men": "men", "mens": "men", "boys": "boys",
    "evening": "evening", "morning": "morning", "night": "evening", "self": "self-finance",
    "finance": "self-finance", "financed": "self-finance", "financing": "self-finance",
    "off": "off-campus", "distance": "distance", "online": "online", "junior": "junior",
    "senior": "senior", "integrated": "integrated", "residential": "residential",
    "model": "model", "minority": "minority", "minorities": "minority", "first": "1",
    "second": "2", "third": "3", "ii": "2", "iii": "3", "iv": "4",
  ]
}
