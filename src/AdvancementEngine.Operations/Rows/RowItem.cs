using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>The content of a row: a participant with an occupation, with a credential, or with neither. One object is reused for all rows
/// of a worker.</summary>
internal sealed class RowItem(string run)
{
    /// <summary>The run's id.</summary>
    public string Run { get; } = run;

    /// <summary>The participant.</summary>
    public ScoredParticipant Scored { get; private set; } = null!;

    /// <summary>The participant's whole recommendation.</summary>
    public Recommendation Result => Scored.Recommendation;

    /// <summary>The occupation of the row; null for other rows.</summary>
    public RankedOccupation? Occupation { get; private set; }

    /// <summary>The credential of the row; null for other rows.</summary>
    public RankedCredential? Credential { get; private set; }

    /// <summary>True in the participant's first row.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The item in canonical JSON; null if not requested.</summary>
    public string? Reasons { get; private set; }

    /// <summary>The findings about the item; empty in a row without one.</summary>
    public ReadOnlySpan<Policies.Finding> Findings =>
        Occupation is not null ? Occupation.Findings.AsSpan()
        : Credential is not null ? Credential.Findings.AsSpan()
        : [];

    /// <summary>Joins codes into lists.</summary>
    public CodeList Lists { get; } = new();

    public void Set(ScoredParticipant scored, RankedOccupation? occupation, RankedCredential? credential, string? reasons) =>
        (IsFirst, Scored, Occupation, Credential, Reasons) = (!ReferenceEquals(scored, Scored), scored, occupation, credential, reasons);
}
