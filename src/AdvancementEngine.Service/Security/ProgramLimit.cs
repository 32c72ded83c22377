namespace AdvancementEngine.Service.Security;

/// <summary>The program a caller is limited to, from key files and tokens. A caller is unlimited only if no program is given at all, so
/// that an intended limit is never ignored.</summary>
internal static class ProgramLimit
{
    /// <summary>What is needed, in words.</summary>
    public const string Needed = "one program id, without leading or trailing spaces";

    /// <summary>True for the id of one program.</summary>
    public static bool IsOne(string program) => program.Length > 0 && program.Trim().Length == program.Length;
}
