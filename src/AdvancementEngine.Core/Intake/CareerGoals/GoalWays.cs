using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Wishes that name the way and not the work: a credential, a degree, a course. "A+ then network tech" aims at network
/// technician. English and Spanish; words ours.</summary>
internal static partial class GoalWays
{
    [GeneratedRegex(
        @"^\W*((get|getting|earn|finish|finishing|complete|pass|take|do|sacar|terminar|my|the|a|an|comptia|cisco|microsoft|google) )*"
            + @"((a|net(work)?|sec(urity)?|linux|cloud|server|tech|data|project|cysa|pentest) ?\+|itf\+?|ccna|ccnp|ccent|ccst|rhcsa|rhce"
            + @"|mcsa|mcse|cissp|cism|cisa|ceh|oscp|pmp|capm|itil|aws|azure|(ms|az|sc|dp|pl|md)-\d{3})( (cert\w*|exam|first))?\W*$"
            + @"|\b(degree|bachelor'?s?|associate'?s|certs?|certificates?|certifications?|certificado|boot ?camp|classes|courses?|curso"
            + @"|diploma|ged|school|college|university|exam)( first)?\W*$",
        Patterns.Options
    )]
    private static partial Regex Way { get; }

    /// <summary>The wishes without those that name a way; all of them where no other is left.</summary>
    /// <param name="wishes">As split from the goal.</param>
    public static List<string> Without(List<string> wishes)
    {
        var left = wishes.FindAll(w => !Way.IsMatch(w));
        return left.Count == 0 ? wishes : left;
    }
}
