using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Finds the tools a person has for a later goal, and those a present job uses.</summary>
internal sealed class ToolsOnRecord(RankerParts parts, OccupationOrdering before)
{
    private static readonly string[] s_everywhere =
    [
        ":microsoft-windows",
        ":operating-system-software",
        ":microsoft-word",
        ":microsoft-outlook",
        ":microsoft-office-software",
    ];

    /// <summary>Technologies in demand in a present job of IT: a workplace gives no tasks with what it does not use.</summary>
    public ImmutableArray<string> OfJob(Standing standing)
    {
        var used = ImmutableArray.CreateBuilder<string>();
        foreach (var held in standing.Work.Held)
        {
            if (held is not { IsPresent: true, IsOutside: false })
                continue;
            foreach (var technology in parts.Bundle.Catalog.Occupations[held.Occupation].Technologies)
            {
                if (technology.InDemand)
                    used.Add(technology.Element);
            }
        }

        return used.ToImmutable();
    }

    /// <summary>Main tools of a goal that is later.</summary>
    public ImmutableArray<string> OfGoal(KnownFacts known)
    {
        if (before.Goal < 0 || before.Groups[before.Goal] != OpportunityGroup.Later)
            return [];
        var used = ImmutableArray.CreateBuilder<string>();
        foreach (var technology in parts.Bundle.Catalog.Occupations[before.Goal].Technologies)
        {
            if (
                (technology.Hot || technology.InDemand)
                && !TechnologyDemand.IsSideTool(technology.Element)
                && parts.Elements.IndexOf(technology.Element) is >= 0 and var element
                && known.Has(element)
                && !known.IsOnlySaid(element)
            )
                used.Add(technology.Element);
        }

        return used.ToImmutable();
    }

    /// <summary>The one system of the goal that was used within a year: whoever uses several of its tools has grown with them already,
    /// and nobody looks after a language for others. Empty for none.</summary>
    /// <param name="ofGoal">Main tools of the goal that were used.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public ImmutableArray<string> ToGrowWith(ImmutableArray<string> ofGoal, Participant person, DateOnly asOf)
    {
        var lately = ofGoal.Where(t => !IsEverywhere(t) && IsUsedLately(t, person, asOf)).Take(2).ToList();
        return lately is [var system] && !IsLanguage(system) ? [system] : [];
    }

    private static bool IsLanguage(string technology) =>
        Array.Exists(Development.Languages, l => technology == ElementKinds.Id(ElementKinds.Technology, l));

    // Systems that employers run and train their own people for. Ours.
    private static readonly string[] s_systems =
    [
        "epic", "cerner", "meditech", "sap", "workday", "peoplesoft", "servicenow", "jamf", "salesforce", "banner",
    ];

    /// <summary>Tools of the last year that the goal names, such as a hospital's record system.</summary>
    public IEnumerable<string> NamedByGoal(Participant person, DateOnly asOf) =>
        person
            .Evidence.Where(e =>
                e.Kind == EvidenceKind.Used
                && e.Element.StartsWith(ElementKinds.Technology, StringComparison.Ordinal)
                && IsUsedLately(e.Element, person, asOf)
                && IsNamed(e.Element, person.Goals.Written)
                && !HasCertificate(e.Element)
            )
            .Select(e => e.Element)
            .Distinct(StringComparer.Ordinal);

    // Anybody can take the maker's own exam: that is the step, and the list has it.
    private bool HasCertificate(string element) =>
        parts.Bundle.Catalog.Credentials.Any(c => c.Code.StartsWith(Maker(element) + "-", StringComparison.Ordinal));

    private static string Maker(string element) => element[(element.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('-')[0];

    private static bool IsNamed(string element, string goal)
    {
        var name = Maker(element);
        return s_systems.Contains(name, StringComparer.Ordinal)
            && goal.Split(s_between, StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static readonly char[] s_between = [' ', '/', ',', ';', '(', ')', '.', '?', '!'];

    /// <summary>True for what every office uses: it says nothing of a goal.</summary>
    public static bool IsEverywhere(string technology) =>
        Array.Exists(s_everywhere, e => technology.EndsWith(e, StringComparison.Ordinal));

    /// <summary>True where a tool was on record in the last year, or without a date.</summary>
    public bool IsUsedLately(string technology, Participant person, DateOnly asOf) =>
        person.Evidence.Any(e =>
            e.Element == technology && !(e.Source.When < asOf.AddMonths(-(int)Rule(StepThresholds.YearOfWork)))
        );

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
