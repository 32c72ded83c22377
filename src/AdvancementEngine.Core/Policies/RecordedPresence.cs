namespace AdvancementEngine.Policies;

/// <summary>Something recorded as present, recorded as absent, or not recorded.</summary>
/// <param name="IsPresent">True, false, or null if nothing decides it.</param>
/// <param name="Found">What the records say.</param>
internal readonly record struct RecordedPresence(bool? IsPresent, Measure Found)
{
    /// <summary>What has to be resolved first; null if nothing.</summary>
    public string? Remedy { get; init; }

    /// <summary>Nothing is recorded.</summary>
    public static RecordedPresence Nothing => new(null, Measure.Missing);

    /// <summary>Creates a value with one code for present and one for absent.</summary>
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
    /// <param name="needed">What the finding states as needed.</param>
    public ComparisonResult Exists(Measure needed) => new(IsPresent.ToVerdict(), Found, needed) { Remedy = Remedy };

    /// <summary>It is recorded as present.</summary>
    /// <param name="needed">Code that the finding states as needed.</param>
    public ComparisonResult Exists(string needed) => Exists(Measure.Of(needed));
}
