using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Advice in plain words: short sentences, months and dollars in numbers, no codes and no scores.</summary>
public sealed partial class RecommendationWords
{
    /// <summary>Why an occupation fits: what raised the score, without numbers, at most <paramref name="most"/>.</summary>
    public IEnumerable<string> Fits(RankedOccupation item, int most)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item
            .Contributions.Where(c =>
                c.Contribution > 0f && IsParticular(c.Element, item.Code) && !item.Gap.Any(g => g.Element == c.Element)
            )
            .Take(most)
            .Select(c => Reason(c.Element));
    }

    // IT work, a certificate linked to the occupation, a technology in demand there and not everywhere, hands-on work: nothing that says as
    // much of any other job.
    private bool IsParticular(string element, string occupation)
    {
        var code = Code(element);
        if (element.StartsWith(ElementKinds.Occupation + ":", StringComparison.Ordinal))
            return catalog.FindOccupation(code) is { UsualOrigin: false };
        if (element.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal))
            return catalog.LinkStrength(code, occupation) > 0f
                || catalog.Ladder.To(catalog.OccupationIndex(occupation)).Any(s => s.Credentials.Contains(code, StringComparer.Ordinal));
        if (element.StartsWith(ElementKinds.WorkBasedLearning + ":", StringComparison.Ordinal))
            return true;
        return element.StartsWith(ElementKinds.Technology + ":", StringComparison.Ordinal)
            && catalog.FindOccupation(occupation)?.Technologies.Any(t => t.InDemand && t.Element == element) == true
            && !catalog.Occupations.Any(o => o.UsualOrigin && o.Technologies.Any(t => t.InDemand && t.Element == element));
    }

    /// <summary>Why a credential comes later, in words.</summary>
    public string CredentialReason(RankedCredential item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var finding in item.Findings)
        {
            if (finding.Effect != EffectKind.Later || finding.Verdict != Verdict.NotMet)
                continue;
            return finding.Policy.Code switch
            {
                "credential.prerequisites" => "first " + string.Join(" and ", finding.Found.Codes.Select(Name)),
                "credential.experience" => $"asks {Months((float)finding.Needed.Number)} of work first",
                "goal.money" => $"you need {Exact(finding.Found.Number - finding.Needed.Number)} more",
                "goal.months" => $"takes longer than the {Months((float)finding.Needed.Number)} you have",
                _ => PolicyWords.Short(finding.Policy.Code),
            };
        }

        return string.Empty;
    }

    /// <summary>What is missing, in words.</summary>
    public string Missing(GapItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind switch
        {
            GapKind.Experience => $"{Months((float)(item.Needed.Number - item.Found.Number))} more of related work",
            GapKind.Requirement => Requirement(item.Element),
            GapKind.HandsOn => "hands-on work, for example an internship",
            GapKind.Education => "education: " + Plain(Code(item.Element)),
            GapKind.Technology when item.Likely => Name(item.Element) + " (perhaps used at work already)",
            _ => Name(item.Element),
        };
    }

    /// <summary>Why an occupation comes later or is no step up, in words; empty for one that is next.</summary>
    public string Reason(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var effect = item.Group switch
        {
            OpportunityGroup.Later => EffectKind.Later,
            OpportunityGroup.Other => EffectKind.Other,
            _ => EffectKind.Inform,
        };
        if (effect == EffectKind.Inform)
            return string.Empty;
        foreach (var finding in item.Findings)
        {
            if (finding.Effect == effect && finding.Verdict == Verdict.NotMet)
                return Why(item, finding);
        }

        return string.Empty;
    }

    /// <summary>What is not known yet and decides whether an occupation can begin now; null where nothing is.</summary>
    public static string? InQuestion(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var finding in item.Findings)
        {
            if (finding is { Policy.Code: "readiness.experience", Verdict: Verdict.Unknown, Needed.Kind: MeasureKind.Number })
                return $"Only if you have worked in this field before: it takes about {Months((float)finding.Needed.Number)}. Your "
                    + $"work history is not on record.";
        }

        return null;
    }

    /// <summary>What comes first on the way, in words; empty where one step leads there.</summary>
    public string Way(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Way.IsEmpty ? string.Empty : "First: " + string.Join(", then ", item.Way.Select(Name));
    }

    /// <summary>Pay at entry and in the middle, beside the present job's.</summary>
    public static string Pay(OccupationPay pay, PersonStanding? standing)
    {
        ArgumentNullException.ThrowIfNull(pay);
        if (pay.EntryUsd is not { } entry || pay.MedianUsd is not { } median)
            return "not published";
        if (pay.SharedWith.Length > 0)
            return $"not published; the broader group pays {Dollars(entry)} to {Dollars(median)} a year";
        var text = $"starts near {Dollars(entry)} a year, middle {Dollars(median)}";
        if (standing?.EntryPayUsd is not { } now)
            return text;
        return Math.Abs(entry - now) < 50 ? text
            : entry >= now ? $"{text}; to start, {Dollars(entry - now)} more than your job pays people who start"
            : $"{text}; to start, {Dollars(now - entry)} less than your job pays people who start";
    }

    /// <summary>Pay below the lowest a person named; empty where it is not, or is not published.</summary>
    public static string Floor(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Pay.SharedWith.Length > 0 || item.Pay.EntryUsd is not { } entry)
            return string.Empty;
        foreach (var finding in item.Findings)
        {
            if (finding is { Policy.Code: "goal.wage-floor", Verdict: Verdict.NotMet, Needed.Kind: MeasureKind.Number })
                return item.Pay.MedianUsd < finding.Needed.Number
                    ? $"Below the {Dollars(finding.Needed.Number)} you want, also in the middle"
                    : $"Starts below the {Dollars(finding.Needed.Number)} you want";
        }

        return string.Empty;
    }

    /// <summary>What a credential takes, in words.</summary>
    public string Takes(RankedCredential item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var hours = item.StudyHours is { } known ? string.Create(CultureInfo.InvariantCulture, $", about {known:0} hours") : string.Empty;
        var paid = item.FeeUsd == 0f && catalog.FindCredential(item.Code)?.Facts.FeeUsd?.Value > 0f;
        return (paid ? "paid by your program" : Cost(item.FeeUsd)) + hours + Study(item.Months);
    }

    /// <summary>Months in words: "6 months", "2 years and 3 months".</summary>
    public static string Months(float? months)
    {
        if (months is not { } known)
            return "some months";
        var whole = Math.Max(1, (int)Math.Ceiling(known));
        if (whole < 24)
            return whole == 1 ? "1 month" : string.Create(CultureInfo.InvariantCulture, $"{whole} months");
        var (years, rest) = (whole / 12, whole % 12);
        return string.Create(CultureInfo.InvariantCulture, $"{years} years")
            + (
                rest == 0 ? string.Empty
                : rest == 1 ? " and 1 month"
                : string.Create(CultureInfo.InvariantCulture, $" and {rest} months")
            );
    }

    // What a person has is said to the dollar; pay is rounded to hundreds.
    private static string Exact(double amount) => "$" + Math.Round(amount).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Dollars in words, to the next hundred.</summary>
    public static string Dollars(double amount) => "$" + (Math.Round(amount / 100) * 100).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Cost(float? usd) =>
        usd switch
        {
            null => "price not known; check the issuer",
            0f => "no cost to you",
            { } known => "$" + known.ToString("#,0", CultureInfo.InvariantCulture),
        };

    private static string Study(float? months) => months is null ? string.Empty : $", about {Months(months)} of study";

    private static string Support(string code) =>
        code switch
        {
            "child-care" => "child care",
            "health" => "your health",
            "equipment" => "a computer to learn on",
            _ => Plain(code),
        };

    private string Requirement(string code)
    {
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        var detail = slash < 0 ? string.Empty : code[(slash + 1)..];
        return detail switch
        {
            "" when code == "readiness.level" => "a job in between, or a usual certificate for this step",
            "" => PolicyWords.Short(code),
            _ when detail.EndsWith("drivers-license", StringComparison.Ordinal) => "a driver's license",
            _ when detail.EndsWith("work-authorization", StringComparison.Ordinal) => "papers that let you work in the U.S.",
            _ when detail.EndsWith("background-check", StringComparison.Ordinal) => "a background check",
            _ when detail.EndsWith(":education", StringComparison.Ordinal) => "the education that is asked (for example a GED)",
            _ => Plain(
                detail.Contains(':', StringComparison.Ordinal) ? detail[(detail.IndexOf(':', StringComparison.Ordinal) + 1)..] : detail
            ),
        };
    }

    private string Why(RankedOccupation item, in Finding finding) =>
        finding.Policy.Code switch
        {
            "advancement.direction" => finding.Found.Code switch
            {
                "back" => "A step back from where you are",
                "lateral" => "A step to the side, not up",
                _ => "No usual way leads there from here",
            },
            "advancement.field" => "Another field; nothing on your record points to it yet",
            "advancement.pay" => "Pays less to start than your job does",
            "readiness.level" => item.Way.IsEmpty ? "A big step: it takes one of the usual certificates first" : string.Empty,
            "readiness.experience" => finding.Found.Kind == MeasureKind.Number && finding.Needed.Kind == MeasureKind.Number
                ? $"Takes {Months((float)(finding.Needed.Number - finding.Found.Number))} more of related work"
                : "Takes more related work",
            "readiness.schooling" => $"Requires {Plain(finding.Needed.Code)} education",
            _ => "First: " + Requirement(finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail),
        };
}
