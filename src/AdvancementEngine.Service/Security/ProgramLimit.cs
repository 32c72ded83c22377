namespace AdvancementEngine.Service.Security;

/// <summary>The program a caller is limited to, as key files and tokens write it. Only where none is written at all is a caller not
/// limited: what was meant as a limit must never be read as none.</summary>
internal static class ProgramLimit
{
    /// <summary>What is needed, in words.</summary>
    public const string Needed = "one program id, without blanks at its ends";

    /// <summary>True for the id of one program.</summary>
    public static bool IsOne(string program) => program.Length > 0 && program.Trim().Length == program.Length;
}
