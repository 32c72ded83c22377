using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Words without which a text names none of the narrow occupations, though lists of titles have "operations analyst" under
/// forensics and "principal engineer" under hardware. Ours.</summary>
internal static partial class FieldWords
{
    [GeneratedRegex(
        @"\b(hardware|chips?|asic|fpga|vlsi|silicon|circuits?|boards?|pcb|rtl|verilog|vhdl|cpu|gpu|electr\w*|semiconductors?|embedded"
            + @"|firmware|comput\w*|microprocessors?|dram|memory|verification|validation|dft|signal integrity)",
        Patterns.Options
    )]
    private static partial Regex Hardware { get; }

    [GeneratedRegex(@"forens|dfir|discovery|evidence|malware|crim|cellebrite|incident|reverse|investigat", Patterns.Options)]
    private static partial Regex Forensics { get; }

    [GeneratedRegex(@"\bpen|hack|red team|vulnerab|exploit|offensive|intrusion|secur|segur|attack", Patterns.Options)]
    private static partial Regex Attack { get; }

    [GeneratedRegex(@"block ?chain|crypto|web ?3|contract|ledger|bitcoin|ethereum|solidity|defi", Patterns.Options)]
    private static partial Regex Chain { get; }

    [GeneratedRegex(@"game|gaming|level|juego|unity|unreal|narrative|quest", Patterns.Options)]
    private static partial Regex Games { get; }

    [GeneratedRegex(@"\bgis\b|geo|map|spatial|survey|gps|cartogra|remote sens|photogra|lidar|imagery|land", Patterns.Options)]
    private static partial Regex Maps { get; }

    [GeneratedRegex(
        @"electr|el[eé]ctr|circuit|instrument|\bcontrols?\b|\bplc\b|robot|mecatr|mechatr|drone|\bu[av]s\b|avionics|radar|radio"
            + @"|semiconductor|fab\b|calibrat|automation|biomed|solder|test tech|engineering tech|fiber|laser|optic|batter|solar"
            + @"|wind\b|signal",
        Patterns.Options
    )]
    private static partial Regex Electronics { get; }

    private static readonly FrozenDictionary<string, Func<Regex>> s_said = new Dictionary<string, Func<Regex>>(StringComparer.Ordinal)
    {
        [KnownOccupations.HardwareEngineers] = () => Hardware,
        [KnownOccupations.ForensicsAnalysts] = () => Forensics,
        [KnownOccupations.PenetrationTesters] = () => Attack,
        [KnownOccupations.BlockchainEngineers] = () => Chain,
        [KnownOccupations.GameDesigners] = () => Games,
        [KnownOccupations.GeographicSystems] = () => Maps,
        [KnownOccupations.ElectronicsTechnicians] = () => Electronics,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True where a text was taken for such work, and has none of its words.</summary>
    /// <param name="text">As written; no code.</param>
    /// <param name="code">What it was taken for; null for nothing.</param>
    public static bool AreMissing(string text, string? code) =>
        code is not null && s_said.TryGetValue(code, out var said) && !said().IsMatch(text);
}
