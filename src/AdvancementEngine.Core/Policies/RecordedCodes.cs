using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>Codes recorded as present and as absent; a code in neither is not recorded.</summary>
/// <param name="Present">Recorded as present, ordinal.</param>
/// <param name="Absent">Recorded as absent, ordinal.</param>
internal readonly record struct RecordedCodes(ImmutableArray<string> Present, ImmutableArray<string> Absent)
{
    /// <summary>Nothing recorded.</summary>
    public static RecordedCodes None { get; } = new([], []);

    /// <summary>True if nothing is recorded.</summary>
    public bool IsEmpty => Present.IsEmpty && Absent.IsEmpty;

    /// <summary>Codes in the order given, each present (true), absent (false) or not recorded (null).</summary>
    public static RecordedCodes Of(ImmutableArray<string> codes, Func<string, bool?> isPresent) =>
        new([.. codes.Where(c => isPresent(c) == true)], [.. codes.Where(c => isPresent(c) == false)]);

    /// <summary>True if present, false if recorded as absent, null if not recorded.</summary>
    public bool? Of(string code) =>
        Present.Contains(code, StringComparer.Ordinal) ? true
        : Absent.Contains(code, StringComparer.Ordinal) ? false
        : null;

    /// <summary>A copy with one more code, in ordinal order; null leaves it unrecorded.</summary>
    public RecordedCodes With(string code, bool? isPresent) =>
        isPresent switch
        {
            true => this with { Present = Insert(Present, code) },
            false => this with { Absent = Insert(Absent, code) },
            null => this,
        };

    /// <summary>Every needed code is recorded as present. One recorded as absent makes it NotMet; one not recorded makes it
    /// Unknown.</summary>
    public ComparisonResult HasAll(ImmutableArray<string> needed)
    {
        var verdict = Verdict.Met;
        foreach (var code in needed)
            verdict = verdict.And(Of(code).ToVerdict());
        return new(verdict, IsEmpty ? Measure.Missing : Measure.Of(Present), Measure.Of(needed));
    }

    /// <summary>At least one needed code is recorded as present. If all are recorded as absent, NotMet.</summary>
    public ComparisonResult HasAny(ImmutableArray<string> needed)
    {
        var verdict = Verdict.NotMet;
        foreach (var code in needed)
            verdict = verdict.Or(Of(code).ToVerdict());
        return new(verdict, IsEmpty ? Measure.Missing : Measure.Of(Present), Measure.Of(needed));
    }

    private static ImmutableArray<string> Insert(ImmutableArray<string> codes, string code) =>
        codes.BinarySearch(code, StringComparer.Ordinal) is var at and < 0 ? codes.Insert(~at, code) : codes;
}
