namespace AdvancementEngine.Policies;

/// <summary>Kinds of participant facts, used to determine which policies a change affects.</summary>
[Flags]
public enum FactKinds
{
    /// <summary>None: the verdict depends only on the opportunity and the program.</summary>
    None = 0,

    /// <summary>Credentials held.</summary>
    Credentials = 1,

    /// <summary>Skills, knowledge and technologies.</summary>
    Skills = 2,

    /// <summary>Work spells.</summary>
    Work = 4,

    /// <summary>Education.</summary>
    Education = 8,

    /// <summary>Work-based learning and exploration.</summary>
    Activities = 16,

    /// <summary>Support needs.</summary>
    Needs = 32,

    /// <summary>Goals.</summary>
    Goals = 64,

    /// <summary>Other recorded facts.</summary>
    Other = 128,

    /// <summary>Any.</summary>
    All = 255,
}
