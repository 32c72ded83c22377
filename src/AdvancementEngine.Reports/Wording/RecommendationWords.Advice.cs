using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Advice in plain words: short sentences, months and dollars in numbers, no codes and no scores.</summary>
public sealed partial class RecommendationWords
{
    /// <summary>Why an occupation fits: at most <paramref name="most"/> of the elements that raised its score, without numbers.</summary>
    /// <param name="item">The occupation.</param>
    /// <param name="most">How many.</param>
    /// <param name="without">Elements that are missing elsewhere on the page; null for none.</param>
    public IEnumerable<string> Fits(RankedOccupation item, int most, IReadOnlyCollection<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item
            .Contributions.Where(c =>
                c.Contribution > 0f && IsParticular(c.Element, item.Code) && !item.Gap.Any(g => g.Element == c.Element)
                && without?.Contains(c.Element) != true
            )
            .Take(most)
            .Select(c => Reason(c.Element));
    }

    // Only reasons specific to the occupation: IT work, a credential linked to it, hands-on work, or a technology in demand there but not
    // in any usual-origin occupation.
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

    /// <summary>The degree usually required to enter the occupation, if the person does not have it; otherwise empty.</summary>
    public static string Schooling(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var finding in item.Findings)
        {
            if (
                finding is { Policy.Code: "readiness.education", Verdict: Verdict.NotMet }
                && finding.Needed.Code is ("bachelor" or "master" or "doctoral")
            )
                return $"Usual schooling for this job: {Plain(finding.Needed.Code)}'s degree (BLS). Ask employers if experience counts.";
        }

        return string.Empty;
    }

    /// <summary>Why a credential comes later.</summary>
    /// <param name="item">The credential.</param>
    /// <param name="spent">Fees of what comes before it, US dollars: the money left is less by that.</param>
    public string CredentialReason(RankedCredential item, float spent = 0f)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var finding in item.Findings)
        {
            if (finding.Effect != EffectKind.Later || finding.Verdict != Verdict.NotMet)
                continue;
            return finding.Policy.Code switch
            {
                "credential.prerequisites" => "first " + string.Join(" and ", finding.Found.Codes.Select(Name)),
                "credential.experience" => $"requires {Months((float)finding.Needed.Number)} of work first",
                "goal.money" =>
                    $"you need {Exact(finding.Found.Number - Math.Max(0d, finding.Needed.Number - spent))} more",
                "goal.months" => $"takes about {Months((float)finding.Found.Number)}, longer than you have",
                _ => NotMet(finding),
            };
        }

        return string.Empty;
    }

    /// <summary>What is missing.</summary>
    public string Missing(GapItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind switch
        {
            GapKind.Experience => $"{MoreMonths((float)(item.Needed.Number - item.Found.Number))} of related work",
            GapKind.Requirement => Requirement(item.Element),
            GapKind.HandsOn => "hands-on work, for example an internship",
            GapKind.Education => "education: " + Plain(Code(item.Element)),
            GapKind.Credential when item.IsLapsed => Name(item.Element) + " (the one you had may have run out)",
            GapKind.Technology when item.Likely => Name(item.Element) + " (you may already use it at work)",
            _ => Name(item.Element),
        };
    }

    /// <summary>Why an occupation comes later or is not a step up; empty for one in the "next" group.</summary>
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

    /// <summary>Whether the person can start in an occupation now and, if not, what comes first. One or more sentences, without the final
    /// period.</summary>
    public string Status(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Group switch
        {
            OpportunityGroup.Next => InQuestion(item) ?? "Nothing on record stands in the way: you can start now",
            OpportunityGroup.Later => Later(item),
            _ => Reason(item) is { Length: > 0 } reason ? reason : "Not a step up from here",
        };
    }

    private string Later(RankedOccupation item)
    {
        var away = item.MonthsAway is > 0 and var months ? $"About {Months(months)} away" : string.Empty;
        var parts = ((string[])[away, Way(item), Reason(item)]).Where(p => p.Length > 0).ToArray();
        return parts.Length == 0 ? "Something else comes first; ask your navigator what" : string.Join(". ", parts);
    }

    /// <summary>The unknown fact that decides whether the person can start in an occupation now; null if there is none.</summary>
    public static string? InQuestion(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var finding in item.Findings)
        {
            if (finding is { Policy.Code: "readiness.experience", Verdict: Verdict.Unknown, Needed.Kind: MeasureKind.Number })
                return $"Only if you have worked in this field before: it takes about {Months((float)finding.Needed.Number)}. Your "
                    + $"work history is not on record";
        }

        return null;
    }

    /// <summary>What comes first on the path; empty if one step leads there.</summary>
    public string Way(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Way.IsEmpty ? string.Empty : "First: " + string.Join(", then ", item.Way.Select(Name));
    }

    /// <summary>Entry and median pay, compared with the current job's entry pay.</summary>
    public static string Pay(OccupationPay pay, PersonStanding? standing)
    {
        ArgumentNullException.ThrowIfNull(pay);
        if (pay.EntryUsd is not { } entry || pay.MedianUsd is not { } median)
            return "not published";
        if (pay.SharedWith.Length > 0)
            return $"not published; the broader group pays {Dollars(entry)} to {Dollars(median)} a year";
        var text = $"starts around {Dollars(entry)} a year, median {Dollars(median)}";
        if (standing?.EntryPayUsd is not { } now)
            return text;
        return Math.Abs(entry - now) < 50 ? text
            : entry >= now ? $"{text}. Starting pay is {Dollars(entry - now)} higher than in your current job"
            : $"{text}. Starting pay is {Dollars(now - entry)} lower than in your current job";
    }

    /// <summary>Says that pay is below the minimum the person wants; empty if it is not, or if pay is not published.</summary>
    public static string Floor(RankedOccupation item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Pay.SharedWith.Length > 0 || item.Pay.EntryUsd is not { } entry)
            return string.Empty;
        foreach (var finding in item.Findings)
        {
            if (finding is { Policy.Code: "goal.wage-floor", Verdict: Verdict.NotMet, Needed.Kind: MeasureKind.Number })
                return item.Pay.MedianUsd < finding.Needed.Number
                    ? $"Starting and median pay are below the {Dollars(finding.Needed.Number)} you want"
                    : $"Starting pay is below the {Dollars(finding.Needed.Number)} you want";
        }

        return string.Empty;
    }

    /// <summary>Says that attendance is below the minimum the program publishes; otherwise empty.</summary>
    public static string Attendance(Recommendation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var finding in result.Findings)
        {
            if (finding is { Policy.Code: "1b.attendance-kept", Verdict: Verdict.NotMet })
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Your attendance is {finding.Found.Number:0.#}%, and your program asks for {finding.Needed.Number:0.#}%. Talk with "
                        + $"the program now about what made it hard."
                );
        }

        return string.Empty;
    }

    /// <summary>What a credential costs and how long it takes.</summary>
    public string Takes(RankedCredential item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var hours = item.StudyHours is { } known ? string.Create(CultureInfo.InvariantCulture, $", about {known:0} hours") : string.Empty;
        var paid = item.FeeUsd == 0f && catalog.FindCredential(item.Code)?.Facts.FeeUsd?.Value > 0f;
        var over = item.Findings.Any(f => f is { Policy.Code: "credential.help-lasts", Verdict: Verdict.NotMet })
            ? " (ask if your program still helps)"
            : item.Findings.Any(f => f is { Policy.Code: "credential.in-program", Verdict: Verdict.Met })
                ? " (part of your program: ask what it pays)"
            : PayerWords.Short(item) is { Length: > 0 } payer ? $" ({payer})"
            : string.Empty;
        return (paid ? "paid by your program" : Cost(item.FeeUsd) + over) + hours + Study(item.Months);
    }

    /// <summary>Months in words, rounded up: "6 months", "2 years and 3 months".</summary>
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

    /// <summary>Additional months in words, rounded up: "3 more months", "2 more years", "2 years and 3 months more".</summary>
    public static string MoreMonths(float? months)
    {
        if (months is not { } known)
            return "some more months";
        var whole = Math.Max(1, (int)Math.Ceiling(known));
        return whole switch
        {
            1 => "1 more month",
            < 24 => string.Create(CultureInfo.InvariantCulture, $"{whole} more months"),
            _ when whole % 12 == 0 => string.Create(CultureInfo.InvariantCulture, $"{whole / 12} more years"),
            _ => Months(known) + " more",
        };
    }

    // The person's own money is shown to the dollar; pay is rounded to hundreds.
    private static string Exact(double amount) => "$" + Math.Round(amount).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Dollars rounded to the nearest hundred.</summary>
    public static string Dollars(double amount) => "$" + (Math.Round(amount / 100) * 100).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Cost(float? usd) =>
        usd switch
        {
            null => "price not known; check the issuer",
            0f => "no cost to you",
            { } known => "$" + known.ToString("#,0", CultureInfo.InvariantCulture),
        };

    // "About": rounded to the nearest month, whereas Months rounds up.
    private static string Study(float? months) =>
        months is not { } known ? string.Empty : $", about {Months(MathF.Round(known, MidpointRounding.AwayFromZero))} of study";

    private static string Support(string code) =>
        code switch
        {
            "child-care" => "child care",
            "health" => "your health",
            "health-insurance" => "health insurance",
            "equipment" => "a computer to learn on",
            "internet" => "internet at home",
            "english-class" => "an English class",
            _ => Plain(code),
        };

    private string Requirement(string code)
    {
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        var detail = slash < 0 ? string.Empty : code[(slash + 1)..];
        return detail switch
        {
            "" when code == "readiness.level" => "a job in between, or a usual certification for this step",
            "" when code == "readiness.rung" => "work at the level just below, in this field",
            "" when code == "readiness.reading" => "reading practice with a tutor or an adult school",
            "" when code == "readiness.typing" => "typing and basic computer skills",
            "" when code == "readiness.authorization" => "papers that let you work in the U.S.",
            "" when code == "readiness.code" => "code that you wrote, at work or in a project you can show",
            "" => PolicyWords.Short(code),
            _ when detail.EndsWith("drivers-license", StringComparison.Ordinal) => "a driver's license",
            _ when detail.EndsWith("work-authorization", StringComparison.Ordinal) => "papers that let you work in the U.S.",
            _ when detail.EndsWith("background-check", StringComparison.Ordinal) => "a background check",
            _ when detail.EndsWith(":education", StringComparison.Ordinal) => "the required education (for example, a GED)",
            _ => Plain(
                detail.Contains(':', StringComparison.Ordinal) ? detail[(detail.IndexOf(':', StringComparison.Ordinal) + 1)..] : detail
            ),
        };
    }

    private string Why(RankedOccupation item, in Finding finding) =>
        finding.Policy.Code switch
        {
            "advancement.direction" => finding.Found.Number < finding.Needed.Number - 1
                ? "A step back from where you are"
                : "A step to the side, not up",
            "advancement.way" => "No usual way leads there from here",
            "advancement.field" or "advancement.outside" => "A different field; nothing on your record points to it yet",
            "advancement.usual-start" => "Your record points to another way to begin",
            "advancement.repair-start" => "Nothing on your record points to repair work",
            "advancement.entry" => "Entry-level work in a different line than yours",
            "advancement.part" or "advancement.lead" => "People come to it from the level just below",
            "advancement.job-known" => "First tell your navigator what you do in your current job",
            "advancement.sight" => "More than two steps away, and not on the path to a goal of yours",
            "advancement.beside-goal" or "advancement.after-goal" => "Not on the path to your goal",
            "advancement.core" => "Few of the main tools for this job are on your record",
            "advancement.ruled-out" => "You said you do not want this kind of work",
            "advancement.limits" => "Your record says that you cannot do part of this work",
            "advancement.work-kept" => "You said you want to keep the work you have",
            "advancement.floor" => "Pays less than you need",
            "advancement.pay" => "Starting pay is lower than in your current job",
            "readiness.level" => item.Way.IsEmpty
                ? "This is a big step. You'll need one of the usual certifications first"
                : string.Empty,
            "readiness.experience" => finding.Found.Kind == MeasureKind.Number && finding.Needed.Kind == MeasureKind.Number
                ? $"Takes {MoreMonths((float)(finding.Needed.Number - finding.Found.Number))} of related work"
                : "Takes more related work",
            "readiness.rung" or "readiness.reading" or "readiness.typing" or "readiness.authorization" or "readiness.code" =>
                "First: " + Requirement(finding.Policy.Code),
            "readiness.schooling" => $"Requires {Plain(finding.Needed.Code)} education",
            "1c.local-requirement" => "First: " + Requirement(finding.Policy.Code + "/" + finding.Detail),
            _ => NotMet(finding),
        };

    // A local rule is quoted as written. A built-in policy without wording of its own is described by its requirement, never by its code.
    private static string NotMet(in Finding finding)
    {
        var summary = finding.Policy.Summary.TrimEnd('.');
        return finding.Policy.Element == Elements.Local ? summary : "Not met yet: " + char.ToLowerInvariant(summary[0]) + summary[1..];
    }
}
