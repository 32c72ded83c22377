namespace AdvancementEngine.Participants;

/// <summary>The parts of a record in which words are looked for. Each rule names its own: a word that means one thing in a job's title may
/// mean another in a need.</summary>
[Flags]
internal enum RecordParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Supports the person said they need.</summary>
    Needs = 1 << 0,

    /// <summary>Facts by name.</summary>
    Facts = 1 << 1,

    /// <summary>Evidence of an element of the catalog.</summary>
    Evidence = 1 << 2,

    /// <summary>Evidence that names no element of the catalog.</summary>
    UnreadEvidence = 1 << 3,

    /// <summary>Jobs.</summary>
    Work = 1 << 4,

    /// <summary>Jobs whose occupation was not recognized.</summary>
    UnreadWork = 1 << 5,

    /// <summary>Work-based learning and career exploration.</summary>
    Activities = 1 << 6,

    /// <summary>Every part.</summary>
    All = Needs | Facts | Evidence | UnreadEvidence | Work | UnreadWork | Activities,
}
