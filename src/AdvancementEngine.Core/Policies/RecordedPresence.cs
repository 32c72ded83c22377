namespace AdvancementEngine.Policies;

/// <summary>Something recorded as present, recorded as absent, or not recorded.</summary>
/// <param name="IsPresent">True, false, or null where nothing decides it.</param>
/// <param name="Found">What the records say.</param>
internal readonly record struct RecordedPresence(bool? IsPresent, Measure Found)
{
    /// <summary>What has to be settled first; null where nothing has.</summary>
    public string? Remedy { get; init; }

    /// <summary>Not recorded.</summary>
    public static RecordedPresence Nothing => new(null, Measure.Missing);

    /// <summary>A code for each of present and absent.</summary>
    public static RecordedPresence Of(bool? isPresent, string present, string absent) =>
        new(
            isPresent,
            Measure.Of(
                isPresent switch
                {
                    true => present,
                    false => absent,
                    null => null,
                }
            )
        );

    /// <summary>It is recorded as present.</summary>
    /// <param name="needed">What the finding names as needed.</param>
    public ComparisonResult Exists(Measure needed) => new(IsPresent.ToVerdict(), Found, needed) { Remedy = Remedy };

    /// <summary>It is recorded as present.</summary>
    /// <param name="needed">Code the finding names as needed.</param>
    public ComparisonResult Exists(string needed) => Exists(Measure.Of(needed));
}
