using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>Whether a field of a program fact is used.</summary>
public enum FieldUse
{
    /// <summary>Stays empty.</summary>
    None = 0,

    /// <summary>Optional.</summary>
    Optional = 1,

    /// <summary>Required.</summary>
    Required = 2,
}
