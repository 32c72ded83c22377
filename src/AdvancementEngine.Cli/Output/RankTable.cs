using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>A recommendation as plain lines for a participant and a navigator to read together; nothing is wider than the terminal, or than
/// 80 columns in a pipe.</summary>
internal sealed class RankTable(IAnsiConsole console, CareerCatalog catalog, bool details)
{
    private const int Reasons = 2;
    private const int MostMissing = 3;
    private const int MostQuestions = 3;
    private readonly RecommendationWords _words = new(catalog);
    private readonly TextLines _lines = new(console);

    private bool _asksForMoney;

    /// <summary>Writes one recommendation.</summary>
    /// <param name="result">The recommendation.</param>
    /// <param name="matches">What texts were read as.</param>
    /// <param name="said">Goal and present job in the person's own words, where they were not read.</param>
    public void Write(Recommendation result, IReadOnlyList<string> matches, (string? Goal, string? Work) said = default)
    {
        _asksForMoney = false;
        _lines.Head(
            $"{result.Participant}, as of "
                + $"{result.AsOf:yyyy-MM-dd}{(result.Program.Length == 0 ? string.Empty : ", program " + result.Program)}"
        );
        if (result.Status == RecommendationStatus.NotEnoughKnown)
        {
            if (result.NextStep is { } first)
            {
                _lines.Section("Do this next");
                _lines.Text(1, _words.Step(first));
                _lines.Blank();
            }

            if (said.Work is not null)
                _lines.Text(1, $"We could not match your job \"{said.Work}\". Tell us what you do there.");
            _lines.Text(1, "Not enough is known yet for advice. These would help most:");
            foreach (var question in result.AskNext)
                _lines.Item("-", QuestionWords.Of(question.Fact));
            _lines.Blank();
            return;
        }

        Standing(result);
        if (result.NextStep is { } step)
        {
            _lines.Section("Do this next");
            _lines.Text(1, _words.Step(step, result.Standing, step.Subject == "work" ? said.Work : said.Goal));
            _lines.Text(1, RecommendationWords.Beside(step));
            _lines.Text(1, _words.Asked(step, said.Goal));
            if (step.Beside.Contains("work", StringComparer.Ordinal) && said.Work is not null)
                _lines.Text(
                    1,
                    $"Also tell us what you do in your job \"{said.Work}\". We could not match it, and more jobs may be open to you."
                );
        }

        if (result.Occupations.Any(o => o.Group == OpportunityGroup.Later) && result.Occupations.All(o => o.Group != OpportunityGroup.Next))
        {
            _lines.Section("You could start on these now");
            _lines.Text(1, "Nothing yet. Each job below needs something else first; your next step gets you closer.");
        }

        foreach (var group in Enum.GetValues<OpportunityGroup>())
            Occupations(result, group);
        if (!result.Occupations.IsEmpty)
        {
            _lines.Blank();
            _lines.Text(1, "The order is based on " + RecommendationWords.Basis(result.Occupations.Select(o => o.Fit)) + ".");
        }

        Credentials(result);
        Notes(result);
        foreach (var match in matches)
            _lines.Text(1, match);
        if (details)
            _lines.Text(0, $"digest {result.Digest}");
        _lines.Blank();
    }

    public void Summary(IReadOnlyList<Recommendation> results)
    {
        _lines.Section("Everyone in the cohort");
        foreach (var result in results)
        {
            var first = result.Occupations.FirstOrDefault();
            _lines.Item(
                result.Participant,
                result.Status == RecommendationStatus.NotEnoughKnown || first is null
                    ? "Not enough is known yet. Ask: "
                        + (result.AskNext.IsEmpty ? "nothing more" : QuestionWords.Of(result.AskNext[0].Fact))
                    : $"{first.Title} ({RecommendationWords.Group(first.Group)}{(first.IsGoal ? ", the goal" : string.Empty)}). "
                        + $"{(result.NextStep is { } step ? _words.Step(step, result.Standing) : string.Empty)}"
            );
        }
    }

    private void Standing(Recommendation result)
    {
        if (result.Standing is not { } standing)
            return;
        _lines.Section("Where you are");
        _lines.Text(
            1,
            standing.Occupation.Length == 0
                ? "No current job from the catalog is on record."
                : $"{_words.Name(standing.Occupation)}, {RecommendationWords.Months(standing.MonthsInJob)} in this job."
        );
        if (standing.ItMonths > 0f)
            _lines.Text(
                1,
                $"IT experience that counts: {RecommendationWords.Months(standing.ItMonths)}"
                    + $"{(standing.Level is { } level ? $", {level.ToString().ToLowerInvariant()} level" : string.Empty)}."
            );
        if (standing is { EntryPayUsd: { } entry, MedianPayUsd: { } median })
            _lines.Text(
                1,
                $"Pay in this job: starts around {RecommendationWords.Dollars(entry)} a year; median {RecommendationWords.Dollars(median)}."
            );
    }

    private void Occupations(Recommendation result, OpportunityGroup group)
    {
        var items = result.Occupations.Where(o => o.Group == group).ToList();
        if (items.Count == 0 || (group == OpportunityGroup.Other && !details && items.TrueForAll(o => !o.IsGoal)))
            return;
        _lines.Section(
            group switch
            {
                OpportunityGroup.Next => "You could start on these now",
                OpportunityGroup.Later => "Later",
                _ => "Not a step up from here",
            }
        );
        foreach (var item in items)
            Occupation(item, result);
    }

    private void Occupation(RankedOccupation item, Recommendation result)
    {
        var level = item.Level is { } known ? $" ({known.ToString().ToLowerInvariant()} level)" : string.Empty;
        _lines.Item(
            string.Create(CultureInfo.InvariantCulture, $"{item.Rank}."),
            $"{item.Title}{level}{(item.IsGoal ? " - your goal" : string.Empty)}"
        );
        if (item.Group == OpportunityGroup.Later)
            _lines.Text(3, Sentence(_words.Status(item)));
        if (item.Group == OpportunityGroup.Next && RecommendationWords.InQuestion(item) is { } asked)
            _lines.Text(3, Sentence(asked));
        if (item.Group == OpportunityGroup.Other)
            _lines.Text(3, "Why not: " + Sentence(_words.Reason(item)));
        _lines.Text(3, $"Pay: {RecommendationWords.Pay(item.Pay, result.Standing)}. {Sentence(RecommendationWords.Floor(item))}");
        if (item.Group != OpportunityGroup.Other)
        {
            var fits = _words.Fits(item, Reasons).ToList();
            if (fits.Count == 0 && item is { Group: OpportunityGroup.Next, Level: OccupationLevel.Entry })
                fits.Add("people come to this job from many kinds of work");
            if (fits.Count > 0)
                _lines.Text(3, "Why it fits: " + string.Join("; ", fits) + ".");
            var missing = item.Gap.Where(g => g.Element != "readiness.level").Take(MostMissing).Select(_words.Missing).ToList();
            _lines.Text(
                3,
                missing.Count == 0
                    ? "What's missing: nothing we know of; ask what the employer needs."
                    : "What's missing: " + string.Join("; ", missing) + "."
            );
        }

        // What is counted for several of the occupations shown says nothing of any one of them.
        if (details || !IsShared(item, result))
        {
            if (item.ExpectedOutcome is not null)
                _lines.Text(3, RecommendationWords.WentOn(item.ExpectedOutcome) + ".");
            if (RecommendationWords.Seen(item.Seen) is { Length: > 0 } seen)
                _lines.Text(3, "Observed: " + seen + ".");
        }

        if (details)
            Details(item);
    }

    private static bool IsShared(RankedOccupation item, Recommendation result) =>
        item.Seen is { Occupations: > 1 } seen
        && result.Occupations.Any(o => o != item && o.Group != OpportunityGroup.Other && o.Seen is { } other && other.Title == seen.Title);

    private void Details(RankedOccupation item)
    {
        _lines.Text(
            3,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{item.Code}: score {item.Score:0.00}, fit {item.Fit.Logit:0.00} logits "
                    + $"({RecommendationWords.Fit(item.Fit).ReplaceLineEndings(", ")})"
            )
        );
        _lines.Text(
            3,
            string.Join(
                "; ",
                item.Findings.Where(f => f.Logits != 0f)
                    .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Policy.Code} {f.Logits:+0.00;-0.00}"))
            )
        );
        foreach (var finding in item.Findings.Where(f => f.Effect is EffectKind.Later or EffectKind.Other))
            _lines.Text(
                3,
                $"{finding.Policy.Code}: {finding.Verdict}; found {_words.Value(finding.Found)}, needed {_words.Value(finding.Needed)}"
            );
        if (!item.Fallbacks.IsEmpty)
            _lines.Text(3, string.Join("; ", item.Fallbacks));
    }

    private void Credentials(Recommendation result)
    {
        if (result.Options.Kind == OpportunityKind.Occupation)
            return;
        _lines.Section("Certifications");
        _lines.Text(1, RecommendationWords.NoCertifications(result));
        foreach (var item in result.Credentials)
        {
            var later = item.Group == OpportunityGroup.Later ? " - later: " + _words.CredentialReason(item) : string.Empty;
            _lines.Item(
                string.Create(CultureInfo.InvariantCulture, $"{item.Rank}."),
                $"{(item.Renews ? "Renew or retake: " : string.Empty)}{item.Name}{later}"
            );
            _lines.Text(
                3,
                $"{_words.Takes(item)}. For: {_words.Name(item.Toward)}."
                    + (item.Then.IsEmpty ? string.Empty : $" Then: {string.Join(", ", item.Then.Take(2).Select(_words.Name))}.")
            );
            if (item.FeeUsd is null && item.IssuerUrl.Length > 0)
                _lines.Text(3, "Check: " + item.IssuerUrl);
            _asksForMoney |= item.Findings.Any(f => f is { Policy.Code: "goal.money", Verdict: Verdict.NotMet });
            if (details)
                _lines.Text(
                    3,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{item.Code}: effect {item.Effect:0.00} for effort {item.Effort:0.00}; place {item.TowardRank} to "
                            + $"{item.Change.Rank} ({item.Change.Gain:+0.00;-0.00})"
                    )
                );
        }

        if (_asksForMoney && result.NextStep is not { Kind: NextStepKind.Support, Subject: "exam-fee" })
            _lines.Text(
                1,
                "Ask your navigator who can pay: WIOA training money, a voucher, your employer, or GI Bill benefits if you have them."
            );
    }

    private void Notes(Recommendation result)
    {
        var needs = result.Findings.Where(f => f.Verdict == Verdict.NotMet).ToList();
        if (needs.Count > 0 && details)
        {
            _lines.Section("Needs attention");
            foreach (var finding in needs)
                _lines.Item("-", _words.Finding(finding));
        }

        // What is printed above, or asked by the step, is not asked again.
        var asked = result
            .AskNext.Select(q => q.Fact)
            .Where(f => !IsAnswered(f, result))
            .Select(QuestionWords.Of)
            .Distinct(StringComparer.Ordinal)
            .Take(MostQuestions)
            .ToList();
        if (asked.Count == 0)
            return;
        _lines.Section("Questions that would improve this advice");
        foreach (var question in asked)
            _lines.Item("-", question);
    }

    private static bool IsAnswered(string fact, Recommendation result) =>
        fact is "advancement.step" or "advancement.direction" or "advancement.distance" or "readiness.level" or "advancement.pay"
        && (
            result.Standing is { Occupation.Length: > 0 }
            || result.NextStep is { Kind: NextStepKind.Clarify, Subject: "work" }
            || result.NextStep?.Beside.Contains("work", StringComparer.Ordinal) == true
        );

    private static string Sentence(string text) => text.Length == 0 ? string.Empty : text + ". ";
}
