using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>Codes recorded as present and as absent; a code in neither is not recorded.</summary>
/// <param name="Present">Recorded as present, ordinal.</param>
/// <param name="Absent">Recorded as absent, ordinal.</param>
public readonly record struct RecordedCodes(ImmutableArray<string> Present, ImmutableArray<string> Absent)
{
    /// <summary>True when nothing at all is recorded.</summary>
    public bool IsEmpty => Present.IsEmpty && Absent.IsEmpty;

    /// <summary>True when present, false when recorded as absent, null when not recorded.</summary>
    public bool? Of(string code) => Present.Contains(code, StringComparer.Ordinal) ? true : Absent.Contains(code, StringComparer.Ordinal) ? false : null;
}
