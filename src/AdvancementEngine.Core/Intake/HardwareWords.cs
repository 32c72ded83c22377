using System.Text.RegularExpressions;

namespace AdvancementEngine.Intake;

/// <summary>Words without which an engineer is no engineer of computer hardware, though lists of titles have "principal engineer" and
/// "field service engineer" there. Ours.</summary>
internal static partial class HardwareWords
{
    private const string Hardware = "17-2061.00";

    [GeneratedRegex(
        @"\b(hardware|chips?|asic|fpga|vlsi|silicon|circuits?|boards?|pcb|rtl|verilog|vhdl|cpu|gpu|electronics?|semiconductors?|embedded"
            + @"|firmware|computer|microprocessors?|dram|memory|verification|validation|dft|signal integrity|power electronics)\b|17-2061",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Said { get; }

    /// <summary>True where a text was taken for that work, and has no such word.</summary>
    /// <param name="text">As written.</param>
    /// <param name="code">What it was taken for; null for nothing.</param>
    public static bool IsNotSaid(string text, string? code) => code == Hardware && !Said.IsMatch(text);
}
