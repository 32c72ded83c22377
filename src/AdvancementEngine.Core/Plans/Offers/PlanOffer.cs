using System.Collections.Immutable;

namespace AdvancementEngine.Plans.Offers;

/// <summary>What the program or its partners offer on the way to a job.</summary>
/// <param name="Kind">Activity code, <c>agreement-</c> and a kind of agreement with an apprenticeship sponsor, <c>placement</c> for
/// partners who hire, or <c>employer</c> for partners with such jobs.</param>
/// <param name="Partners">Names of the partners; empty where the program records none.</param>
public sealed record PlanOffer(string Kind, ImmutableArray<string> Partners)
{
    /// <summary>Code of the job it is for; empty on a stage, whose job it is for, and for an offer for any job.</summary>
    public string Job { get; init; } = string.Empty;

    /// <summary>Title of that job; empty for none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Kind of partners who take completers into the job.</summary>
    public const string Placement = "placement";

    /// <summary>Kind of partners who have such jobs, with no record that they hire from the program.</summary>
    public const string Employer = "employer";
}
