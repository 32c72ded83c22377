using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Words for the codes of a recommendation, with names from its catalog.</summary>
/// <param name="catalog">The catalog of the recommendation's bundle.</param>
public sealed partial class RecommendationWords(CareerCatalog catalog)
{
    /// <summary>Basis of a content fit; shown with every such fit.</summary>
    public const string ContentBasis = "how close your record is to public job profiles; no people observed";

    /// <summary>Basis of a fit from observed outcomes.</summary>
    public const string OutcomesBasis = "what people with a record like yours did next";

    /// <summary>Basis of a fit from simulated outcomes.</summary>
    public const string SimulatedBasis = "what simulated people did next; no real people observed";

    /// <summary>The bases of the fits in a list, each once.</summary>
    public static string Basis(IEnumerable<Fit> fits) =>
        string.Join(
            "; ",
            fits.Select(f => f.Basis)
                .Distinct()
                .Order()
                .Reverse()
                .Select(b =>
                    b switch
                    {
                        FitBasis.Outcomes => OutcomesBasis,
                        FitBasis.SimulatedOutcomes => SimulatedBasis,
                        _ => ContentBasis,
                    }
                )
        );

    /// <summary>Says in one plain sentence how pay changed for people who took a step, or how the step went.</summary>
    public static string WentOn(ExpectedOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var people = string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Outcomes} {(outcome.Simulated ? "simulated " : string.Empty)}people"
        );
        if (outcome.Values != OutcomeValues.WageChange)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"People who took this step scored {outcome.Value:0.00} of 1 for how it went ({people}; from {outcome.Low:0.00} to "
                    + $"{outcome.High:0.00})"
            );
        var change = Percent(outcome.Value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"People who made this move earned about {Math.Abs(change):0}% {(change < 0 ? "less" : "more")} "
                + $"({people}{(outcome.Simulated ? string.Empty : " in one national study")}; range {MoreOrLess(Percent(outcome.Low))} to "
                + $"{MoreOrLess(Percent(outcome.High))})"
        );

        static double Percent(double value) => 100 * (Math.Exp((2 * value) - 1) - 1);
        static string MoreOrLess(double change) =>
            string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(change):0}% {(change < 0 ? "less" : "more")}");
    }

    /// <summary>Returns the name of an element, occupation or credential; the id itself if the catalog has no name for it.</summary>
    public string Name(string id)
    {
        if (catalog.FindElement(id) is { } element)
            return AcronymWords.InParentheses(element.Name);
        if (catalog.FindOccupation(Code(id)) is { } occupation)
            return occupation.Title;
        if (catalog.FindCredential(Code(id)) is { } credential)
            return credential.Name;
        return id;
    }

    /// <summary>Words an element as a reason: "experience as a Computer User Support Specialist", "Active Directory".</summary>
    public string Reason(string id) =>
        id.StartsWith(ElementKinds.Occupation + ":", StringComparison.Ordinal) ? "experience as " + OccupationWords.OneOf(Name(id))
        : id.StartsWith(ElementKinds.Education + ":", StringComparison.Ordinal) ? "education: " + Plain(Code(id))
        : id.StartsWith(ElementKinds.WorkBasedLearning + ":", StringComparison.Ordinal) ? Plain(Code(id))
        : Name(id);

    /// <summary>Returns the name of a group.</summary>
    public static string Group(OpportunityGroup group) =>
        group switch
        {
            OpportunityGroup.Next => "next",
            OpportunityGroup.Later => "later",
            _ => "other",
        };

    /// <summary>Returns a fit in words: a grade for content, a probability with interval for outcomes.</summary>
    public static string Fit(Fit fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        return fit is { Basis: not FitBasis.Content, Probability: { } p, Low: { } low, High: { } high }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Percent(p)} ({Percent(low)} to "
                    + $"{Percent(high)})\n{(fit.Basis == FitBasis.SimulatedOutcomes ? "simulated " : string.Empty)}outcomes "
                    + $"({fit.Outcomes})"
            )
            : fit.Grade.ToString().ToLowerInvariant();
    }

    /// <summary>Formats the expected outcome: a pay change, or a value on the outcome scale from 0 (did not happen) to 1 (retained).
    /// Returns "–" if there are too few outcomes.</summary>
    public static string ExpectedOutcome(ExpectedOutcome? expectedOutcome) =>
        expectedOutcome is null ? "–"
        : expectedOutcome.Values == OutcomeValues.WageChange
            ? $"pay {Change(expectedOutcome.Value)} ({Change(expectedOutcome.Low)} to {Change(expectedOutcome.High)})\nn = "
                + $"{expectedOutcome.Outcomes.ToString(CultureInfo.InvariantCulture)}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{expectedOutcome.Value:0.00} ({expectedOutcome.Low:0.00} to {expectedOutcome.High:0.00})\nn = "
                + $"{expectedOutcome.Outcomes}{(expectedOutcome.Simulated ? ", simulated" : string.Empty)}"
        );

    /// <summary>Says how many people were observed moving into an occupation, and how coarse the data are; empty if none were.</summary>
    public static string Seen(SeenPeople? seen)
    {
        if (seen?.Into is not { } into)
            return string.Empty;
        var coarse =
            seen.Occupations > 1
                ? string.Create(CultureInfo.InvariantCulture, $"this group of jobs ({seen.Title}, which covers {seen.Occupations} jobs "
                    + $"in this catalog)")
                : "this job";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{into} people moved into {coarse}{(seen.FromHere is { } here ? $", {here} of them from your current job" : string.Empty)}"
        );
    }

    // 0.5 means no change in pay; 0 and 1 mean pay divided and multiplied by e.
    private static string Change(float value) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * (Math.Exp((2 * value) - 1) - 1):+0;−0;0}%");

    private static string Percent(float share) =>
        share < 0.1f
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0}%")
            : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");

    /// <summary>Returns at most <paramref name="most"/> of the elements that raised a score most.</summary>
    public IEnumerable<string> Raised(RankedOccupation item, int most) =>
        item
            .Contributions.Where(s => s.Contribution > 0f)
            .Take(most)
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{Reason(s.Element)} (+{s.Contribution:0.0})"));

    /// <summary>Describes a finding on one line: requirement, value found, value needed.</summary>
    public string Finding(Finding finding)
    {
        var detail = finding.Detail.Length == 0 ? string.Empty : $" ({Name(finding.Detail)})";
        var verdict = finding.Verdict switch
        {
            Verdict.Met => "met",
            Verdict.NotMet => "not met",
            Verdict.Unknown => "unknown",
            _ => "not applicable",
        };
        return $"{finding.Policy.Summary}{detail}: {verdict}; found {Value(finding.Found)}, needed {Value(finding.Needed)}";
    }

    /// <summary>Formats a typed value with names for codes.</summary>
    public string Value(Measure value) =>
        value.Kind switch
        {
            MeasureKind.Code => Name(value.Code),
            MeasureKind.Codes => value.Codes.IsEmpty ? "none" : string.Join(", ", value.Codes.Select(Name)),
            _ => MeasureWords.Of(value),
        };

    /// <summary>Returns a code in plain words, with spaces for hyphens.</summary>
    public static string Plain(string code) => code.Replace('-', ' ');

    private static string Code(string id) => id.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? id[(colon + 1)..] : id;
}
