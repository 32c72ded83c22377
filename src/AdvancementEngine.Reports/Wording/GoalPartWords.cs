using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Plain words for the parts of a goal other than its occupation: what the person asked for, and what is known about it.</summary>
public static class GoalPartWords
{
    /// <summary>True for a goal occupation that lacks something the person asked for.</summary>
    /// <param name="item">A ranked occupation.</param>
    /// <param name="parts">Parts of the goal.</param>
    public static bool IsNear(RankedOccupation item, IEnumerable<GoalPart> parts)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.IsGoal && parts.Any(p => p.IsMissedBy(item.Code));
    }

    /// <summary>Describes how an occupation near the goal differs from what the person asked for; empty if it does not.</summary>
    /// <param name="item">A ranked occupation.</param>
    /// <param name="parts">Parts of the goal.</param>
    public static string Differs(RankedOccupation item, IEnumerable<GoalPart> parts)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.IsGoal
            ? string.Empty
            : string.Join(
                ' ',
                parts
                    .Where(p => p.IsMissedBy(item.Code))
                    .Select(p => $"You asked for {Name(p.Code)}. {Where(p.Code)}")
            );
    }

    /// <summary>Describes the hours, place and employer the person asked for and how to find them; empty if none were asked for.</summary>
    /// <param name="parts">Parts of the goal.</param>
    public static string Asked(IEnumerable<GoalPart> parts)
    {
        var asked = parts.Where(p => p.Kind != GoalPartKind.Specialty).ToList();
        if (asked.Count == 0)
            return string.Empty;
        var ways = asked.Select(p => Where(p.Code)).Where(w => w.Length > 0).ToList();
        return $"You asked for {And([.. asked.Select(p => Name(p.Code))])}. We do not know which openings offer that, and it did not "
            + $"change the order. {(ways.Count > 0 ? string.Join(' ', ways) : "Look for it in job postings, and ask before you apply.")}";
    }

    private static string Name(string code) =>
        code switch
        {
            "health" => "work in health care",
            "teaching" => "work as a trainer or teacher",
            "industrial-automation" => "automation work",
            "gis" => "work with maps (GIS)",
            GoalParts.Towers => "work on towers, antennas and radios",
            GoalParts.Attacks => "security testing (red team)",
            GoalParts.Defends => "security defense (blue team)",
            "part-time" => "part-time work",
            "full-time" => "full-time work",
            "days" => "day shifts",
            "evenings" => "evening or night shifts",
            "no-weekends" => "weekends off",
            "no-on-call" => "no on-call duty",
            "fewer-hours" => "fewer hours",
            "remote" => "remote work",
            "hybrid" => "hybrid work",
            "indoors" => "indoor work",
            "federal" => "government work",
            "school" => "work for a school",
            "bank" => "work for a bank",
            "benefits" => "a job with benefits",
            _ => code,
        };

    private static string Where(string code) =>
        code switch
        {
            "health" => "Look for this job at hospitals and clinics.",
            "teaching" => "Look for postings that ask you to train users.",
            "industrial-automation" =>
                "Look for this job at plants and at companies that build their controls.",
            "gis" => "Look for this job at city, county and utility offices.",
            GoalParts.Towers => "Look for this job at companies that build and maintain towers and radio sites.",
            "federal" => "Federal openings are on USAJOBS.gov.",
            "school" => "Look at the job pages of school districts and colleges.",
            "bank" => "Look at the job pages of banks and credit unions.",
            _ => string.Empty,
        };

    private static string And(string[] items) =>
        items.Length == 1 ? items[0] : string.Join(", ", items[..^1]) + " and " + items[^1];
}
