using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Sections;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Reports.Recommendations;

/// <summary>Lays out a recommendation as a page for a participant and a navigator to read together. Each section names the part of
/// <see cref="CanonicalJson"/> it shows.</summary>
/// <param name="catalog">The catalog of the recommendation's bundle.</param>
/// <param name="details">True to add codes, scores, policy verdicts and the digest.</param>
public sealed class RecommendationPage(CareerCatalog catalog, bool details)
{
    private const int Reasons = 2;
    private const int MostMissing = 3;
    private const int MostQuestions = 3;
    private readonly RecommendationWords _words = new(catalog);

    /// <summary>Composes the page.</summary>
    /// <param name="result">The recommendation.</param>
    /// <param name="matches">How texts in the input were interpreted, one line each.</param>
    /// <param name="words">What the person said; null if not available.</param>
    public ReportDocument Compose(Recommendation result, IReadOnlyList<string> matches, SaidWords? words = null)
    {
        var said = words ?? SaidWords.None;
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(matches);
        var program = result.Program.Length == 0 ? string.Empty : ", program " + result.Program;
        IEnumerable<ReportSection> sections =
            result.Status == RecommendationStatus.NotEnoughKnown
                ? Unknown(result, said)
                :
                [
                    Standing(result),
                    Step(result, said),
                    .. Occupations(result, said.Parts),
                    Credentials(result),
                    Attention(result),
                    Questions(result),
                    new("", "", [.. matches.Select(m => new TextBlock(m))]),
                ];
        if (details && result.Status != RecommendationStatus.NotEnoughKnown)
            sections = sections.Append(new("digest", "", [new TextBlock($"digest {result.Digest}")]));
        return new($"{result.Participant}, as of {result.AsOf:yyyy-MM-dd}{program}", [], [.. sections.Where(s => !s.Blocks.IsEmpty)], []);
    }

    /// <summary>Joins the pages of several participants into one report.</summary>
    /// <param name="pages">Id and page of each participant.</param>
    /// <param name="mark">Kind of data if not recorded ("made-up", "simulated"); otherwise empty.</param>
    public static ReportDocument Join(IEnumerable<(string Participant, ReportDocument Page)> pages, string mark)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new(
            "Advice",
            mark.Length > 0 ? [$"This cohort is {mark}: no real people."] : [],
            [
                .. pages.SelectMany(p =>
                    p.Page.Sections.Prepend(new("participant", p.Page.Title, [])).Select(s => s with { Subject = p.Participant })
                ),
            ],
            [AssessmentWords.Onet]
        );
    }

    /// <summary>Summarizes a recommendation in one line: the first occupation and the next step.</summary>
    /// <param name="result">The recommendation.</param>
    public ItemBlock Line(Recommendation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var first = result.Occupations.FirstOrDefault();
        return new(
            result.Participant,
            result.Status == RecommendationStatus.NotEnoughKnown || first is null
                ? "Not enough is known yet. Ask: " + (result.AskNext.IsEmpty ? "nothing more" : QuestionWords.Of(result.AskNext[0].Fact))
                : $"{first.Title} ({RecommendationWords.Group(first.Group)}{(first.IsGoal ? ", the goal" : string.Empty)}). "
                    + $"{(result.NextStep is { } step ? _words.Step(step, result.Standing) : string.Empty)}"
        );
    }

    private IEnumerable<ReportSection> Unknown(Recommendation result, SaidWords said)
    {
        if (result.NextStep is { } step)
            yield return new("nextStep", "Do this next", [new TextBlock(_words.Step(step))]);
        yield return new(
            "askNext",
            "",
            [
                new TextBlock(
                    said.Work is null ? string.Empty : $"We could not match your job \"{said.Work}\". Tell us what you do there."
                ),
                new TextBlock("Not enough is known yet for advice. These would help most:"),
                .. result.AskNext.Select(q => new ItemBlock("-", QuestionWords.Of(q.Fact))),
            ]
        );
    }

    private ReportSection Standing(Recommendation result)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        if (result.Standing is { } standing)
        {
            blocks.Add(
                new TextBlock(
                    standing.Occupation.Length == 0
                        ? "No current job from the catalog is on record."
                        : $"{_words.Name(standing.Occupation)}, {RecommendationWords.Months(standing.MonthsInJob)} in this job."
                )
            );
            if (standing.ItMonths > 0f)
                blocks.Add(
                    new TextBlock(
                        $"IT experience that counts: {RecommendationWords.Months(standing.ItMonths)}"
                            + $"{(standing.Level is { } level ? $", {level.ToString().ToLowerInvariant()} level" : string.Empty)}."
                    )
                );
            if (standing is { EntryPayUsd: { } entry, MedianPayUsd: { } median })
                blocks.Add(
                    new TextBlock(
                        $"Pay in this job: starts around {RecommendationWords.Dollars(entry)} a year; median "
                            + $"{RecommendationWords.Dollars(median)}."
                    )
                );
        }

        return new("standing", "Where you are", blocks.ToImmutable());
    }

    private ReportSection Step(Recommendation result, SaidWords said)
    {
        if (result.NextStep is not { } step)
            return new("nextStep", "Do this next", []);
        var asksForWork = step.Beside.Contains(BesideCodes.Work, StringComparer.Ordinal) && said.Work is not null;
        return new(
            "nextStep",
            "Do this next",
            [
                new TextBlock(_words.Step(step, result.Standing, step.Subject == "work" ? said.Work : said.Goal ?? said.Named)),
                new TextBlock(RecommendationWords.Beside(step)),
                new TextBlock(_words.Asked(step, said.Goal)),
                new TextBlock(
                    asksForWork
                        ? $"Also tell us what you do in your job \"{said.Work}\". We could not match it, and more jobs may be open to you."
                        : string.Empty
                ),
            ]
        );
    }

    private IEnumerable<ReportSection> Occupations(Recommendation result, ImmutableArray<GoalPart> parts)
    {
        if (result.Occupations.Any(o => o.Group == OpportunityGroup.Later) && result.Occupations.All(o => o.Group != OpportunityGroup.Next))
            yield return new(
                "occupations",
                "You could start on these now",
                [new TextBlock("Nothing yet. Each job below needs something else first; your next step gets you closer.")]
            );
        foreach (var group in Enum.GetValues<OpportunityGroup>())
        {
            var items = result.Occupations.Where(o => o.Group == group).ToList();
            if (group == OpportunityGroup.Other && !details && items.TrueForAll(o => !o.IsGoal))
                continue;
            yield return new(
                "occupations",
                group switch
                {
                    OpportunityGroup.Next => "You could start on these now",
                    OpportunityGroup.Later => "Later",
                    _ => "Not a step up from here",
                },
                [.. items.Select(o => Occupation(o, result, parts))]
            );
        }

        if (!result.Occupations.IsEmpty)
            yield return new(
                "occupations",
                "",
                [
                    new TextBlock($"The order is based on {RecommendationWords.Basis(result.Occupations.Select(o => o.Fit))}."),
                    new TextBlock(GoalPartWords.Asked(parts)),
                ]
            );
    }

    private ItemBlock Occupation(RankedOccupation item, Recommendation result, ImmutableArray<GoalPart> parts)
    {
        return new(Place(item.Rank), $"{item.Title}{OwnWorkWords.Level(item, result)}{OwnWorkWords.Relation(item, result, parts)}")
        {
            Lines = [.. OccupationLines(item, result, parts)],
        };
    }

    private string Missing(RankedOccupation item)
    {
        var missing = item.Gap.Where(g => g.Element != "readiness.level").Take(MostMissing).Select(_words.Missing).ToList();
        return missing.Count == 0
            ? "What's missing: nothing we know of; ask what the employer needs."
            : $"What's missing: {string.Join("; ", missing)}.";
    }

    private IEnumerable<string> OccupationLines(RankedOccupation item, Recommendation result, ImmutableArray<GoalPart> parts)
    {
        if (GoalPartWords.Differs(item, parts) is { Length: > 0 } differs)
            yield return differs;
        if (item.Group == OpportunityGroup.Later)
            yield return Sentence(_words.Status(item));
        if (item.Group == OpportunityGroup.Next && RecommendationWords.InQuestion(item) is { } asked)
            yield return Sentence(asked);
        if (item.Group == OpportunityGroup.Other)
            yield return "Why not: " + Sentence(_words.Reason(item));
        yield return $"Pay: {RecommendationWords.Pay(item.Pay, result.Standing)}. {Sentence(RecommendationWords.Floor(item))}";
        if (item.Group != OpportunityGroup.Other)
        {
            // What is to be renewed for one job is no reason for another.
            var lapsed = result.Occupations.SelectMany(o => o.Gap).Where(g => g.IsLapsed).Select(g => g.Element).ToList();
            var fits = _words.Fits(item, Reasons, lapsed).ToList();
            if (fits.Count == 0 && item is { Group: OpportunityGroup.Next, Level: OccupationLevel.Entry })
                fits.Add("people come to this job from many kinds of work");
            if (fits.Count > 0)
                yield return $"Why it fits: {string.Join("; ", fits)}.";
            yield return OwnWorkWords.ToLookFor(item, result) ?? Missing(item);
        }

        if (item is { IsGoal: true, Group: not OpportunityGroup.Other } && RecommendationWords.Schooling(item) is { Length: > 0 } schooling)
            yield return schooling;

        // Counts that cover several of the occupations shown say nothing about any single one.
        if (details || !IsShared(item, result))
        {
            if (item.ExpectedOutcome is not null)
                yield return RecommendationWords.WentOn(item.ExpectedOutcome) + ".";
            if (RecommendationWords.Seen(item.Seen) is { Length: > 0 } seen)
                yield return $"Observed: {seen}.";
        }

        if (!details)
            yield break;
        foreach (var line in Details(item))
            yield return line;
    }

    private static bool IsShared(RankedOccupation item, Recommendation result) =>
        item.Seen is { Occupations: > 1 } seen
        && result.Occupations.Any(o => o != item && o.Group != OpportunityGroup.Other && o.Seen is { } other && other.Title == seen.Title);

    private IEnumerable<string> Details(RankedOccupation item)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Code}: score {item.Score:0.00}, fit {item.Fit.Logit:0.00} logits "
                + $"({RecommendationWords.Fit(item.Fit).ReplaceLineEndings(", ")})"
        );
        yield return string.Join(
            "; ",
            item.Findings.Where(f => f.Logits != 0f)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Policy.Code} {f.Logits:+0.00;-0.00}"))
        );
        foreach (var finding in item.Findings.Where(f => f.Effect is EffectKind.Later or EffectKind.Other))
            yield return $"{finding.Policy.Code}: {finding.Verdict}; found {_words.Value(finding.Found)}, needed "
                + _words.Value(finding.Needed);
        yield return string.Join("; ", item.Fallbacks);
    }

    private ReportSection Credentials(Recommendation result)
    {
        if (result.Options.Kind == OpportunityKind.Occupation)
            return new("credentials", "Certifications", []);
        var asksForMoney =
            result.NextStep is not { Kind: NextStepKind.Support, Subject: "exam-fee" }
            && (
                SumWords.IsAboveMoney(result.Credentials)
                || result.Credentials.Any(c => c.Findings.Any(f => f is { Policy.Code: "goal.money", Verdict: Verdict.NotMet }))
            );
        var payers = PayerWords.Sentences(result.Credentials).ToArray();
        return new(
            "credentials",
            "Certifications",
            [
                new TextBlock(RecommendationWords.NoCertifications(result)),
                .. result.Credentials.Select((c, i) => Credential(c, SumWords.Spent(result.Credentials.Take(i)))),
                new TextBlock(SumWords.Of(result.Credentials)),
                .. payers.Select(p => new TextBlock(p)),
                new TextBlock(
                    asksForMoney && payers.Length == 0
                        ? "Ask your navigator who can pay: WIOA training money, a voucher, your employer, or GI Bill benefits if you have "
                            + "them."
                        : string.Empty
                ),
            ]
        );
    }

    private ItemBlock Credential(RankedCredential item, float spent)
    {
        var later = item.Group == OpportunityGroup.Later ? " - later: " + _words.CredentialReason(item, spent) : string.Empty;
        var then = item.Then.IsEmpty ? string.Empty : $" Then: {string.Join(", ", item.Then.Take(2).Select(_words.Name))}.";
        return new(Place(item.Rank), $"{(item.Renews ? "Earn again: " : string.Empty)}{item.Name}{later}")
        {
            Lines =
            [
                $"{_words.Takes(item)}. For: {_words.Name(item.Toward)}.{then}",
                item.FeeUsd is null && item.IssuerUrl.Length > 0 ? "Check: " + item.IssuerUrl : string.Empty,
                details
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{item.Code}: effect {item.Effect:0.00} for effort {item.Effort:0.00}; place {item.TowardRank} to "
                            + $"{item.Change.Rank} ({item.Change.Gain:+0.00;-0.00})"
                    )
                    : string.Empty,
            ],
        };
    }

    private ReportSection Attention(Recommendation result) =>
        new(
            "findings",
            "Needs attention",
            details
                ? [.. result.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => new ItemBlock("-", _words.Finding(f)))]
                : [new TextBlock(RecommendationWords.Attendance(result))]
        );

    // Do not ask for anything that the page already shows or the step already asks for.
    private static ReportSection Questions(Recommendation result) =>
        new(
            "askNext",
            "Questions that would improve this advice",
            [
                .. result
                    .AskNext.Select(q => q.Fact)
                    .Where(f => !IsAnswered(f, result) && QuestionWords.IsPlain(f))
                    .Select(QuestionWords.Of)
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostQuestions)
                    .Select(q => new ItemBlock("-", q)),
            ]
        );

    private static bool IsAnswered(string fact, Recommendation result) =>
        fact is "advancement.step" or "advancement.direction" or "advancement.distance" or "readiness.level" or "advancement.pay"
        && (
            result.Standing is { Occupation.Length: > 0 }
            || result.NextStep is { Kind: NextStepKind.Clarify, Subject: "work" }
            || result.NextStep?.Beside.Contains(BesideCodes.Work, StringComparer.Ordinal) == true
        );

    private static string Place(int rank) => string.Create(CultureInfo.InvariantCulture, $"{rank}.");

    private static string Sentence(string text) => text.Length == 0 ? string.Empty : text + ". ";
}
