namespace AdvancementEngine.Observations;

/// <summary>Meaning of a set's outcome values, if they are not those of the table of outcome kinds.</summary>
public static class OutcomeValues
{
    /// <summary>Change in real hourly wage with the move: one half is no change; 0 and 1 are a change by a factor of e down and up. Only a
    /// row's own value counts.</summary>
    public const string WageChange = "wage-change";

    /// <summary>The value that means no change.</summary>
    public const float NoChange = 0.5f;
}
