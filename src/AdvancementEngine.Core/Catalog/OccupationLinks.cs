namespace AdvancementEngine.Catalog;

/// <summary>Links to more information about an occupation, built from its code.</summary>
public static class OccupationLinks
{
    /// <summary>O*NET OnLine summary.</summary>
    public static string OnetOnline(string code) => "https://www.onetonline.org/link/summary/" + code;

    /// <summary>My Next Move profile.</summary>
    public static string MyNextMove(string code) => "https://www.mynextmove.org/profile/summary/" + code;

    /// <summary>My Next Move in Spanish, Mi Próximo Paso.</summary>
    public static string MiProximoPaso(string code) => "https://www.miproximopaso.org/profile/summary/" + code;

    /// <summary>CareerOneStop occupation profile.</summary>
    public static string CareerOneStop(string code) =>
        "https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?onetcode="
        + code.Replace("-", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
}
