using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Policies.Files;

/// <summary>Reads a policy file: thresholds, switches and a program's own rules. Every problem is reported with its line and remedy; a file
/// with any problem is rejected as a whole.</summary>
/// <remarks>A JSON object: <c>version</c> (1), <c>thresholds</c> (name to number), <c>switch-off</c> (codes), <c>rules</c> (see
/// <see cref="LocalRule"/>). <c>docs/policies.md</c> has an example.</remarks>
public sealed class PolicyFile
{
    /// <summary>Version of the file format.</summary>
    public const int Version = 1;

    /// <summary>Maximum number of rules in a file. Each is compiled and compared with every other.</summary>
    public const int MostRules = 200;

    /// <summary>Maximum number of problems listed; the rest are counted.</summary>
    public const int MostProblems = 50;

    private static readonly ImmutableArray<string> s_keys = ["version", "thresholds", "switch-off", "rules"];

    private readonly FileProblems _problems;
    private readonly Dictionary<string, double> _thresholds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private readonly List<LocalRule> _rules = [];

    private PolicyFile(string name) => _problems = new(name);

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file's bytes; a byte-order mark is skipped.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="PolicyException">The file has problems; one line each: file, line, found, needed, remedy.</exception>
    public static PolicyBookOptions Parse(ReadOnlySpan<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var file = new PolicyFile(name);
        file.Read(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
        file._problems.ThrowIfAny();
        return new PolicyBookOptions
        {
            Thresholds = file._thresholds.ToImmutableSortedDictionary(StringComparer.Ordinal),
            SwitchedOff = file._off.ToImmutableSortedSet(StringComparer.Ordinal),
            Rules = [.. file._rules.OrderBy(r => r.Code, StringComparer.Ordinal)],
        };
    }

    private void Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Read(LineTrackingJson.Parse(utf8));
        }
        catch (JsonException e)
        {
            _problems.Add((int)(e.LineNumber ?? 0) + 1, "text that is not JSON", "JSON without comments", "correct it near this line");
        }
        catch (TooManyValuesException e)
        {
            _problems.Add(
                e.Line,
                $"more than {LineTrackingJson.MostValues} values",
                $"at most {LineTrackingJson.MostValues}",
                "check that it is a policy file, and split it"
            );
        }
        catch (InvalidOperationException)
        {
            _problems.Add(1, "text that is not UTF-8", "UTF-8", "save the file as UTF-8");
        }
    }

    private void Read(LineTrackingJson root)
    {
        var members = _problems.Members(root, s_keys);
        if (!members.TryGetValue("version", out var version))
            _problems.Add(root.Line, "no version", $"\"version\": {Version}", "add it");
        else if (version.Number != Version)
            _problems.Add(
                version.Line,
                $"version {version.Described}",
                $"version {Version}",
                "write the file in this form, or use a newer engine"
            );
        if (members.TryGetValue("thresholds", out var thresholds))
            ReadThresholds(thresholds);
        if (members.TryGetValue("switch-off", out var off))
            ReadSwitches(off);
        if (!members.TryGetValue("rules", out var rules))
            return;
        if (rules.Kind != JsonTokenType.StartArray)
            _problems.Add(rules.Line, rules.Described, "a list of rules", "put the rules in [ ]");
        if (!LocalRuleChecks.AreFewEnough(rules.Items.Count, rules.Line, _problems))
            return;
        foreach (var rule in rules.Items)
            if (LocalRuleReader.Read(rule, _problems) is { } read)
                _rules.Add(read);
        LocalRuleChecks.Run(_rules, _problems);
    }

    private void ReadThresholds(LineTrackingJson thresholds)
    {
        if (thresholds.Kind != JsonTokenType.StartObject)
            _problems.Add(thresholds.Line, thresholds.Described, "an object of names and numbers", "put the thresholds in { }");
        foreach (var (name, value) in thresholds.Members)
        {
            if (Thresholds.Find(name) is not { } threshold)
                _problems.Add(
                    value.Line,
                    $"threshold '{name}'",
                    "a name that advance policies list shows",
                    Nearest(name, Thresholds.All.Select(t => t.Name))
                );
            else if (value.Kind != JsonTokenType.Number)
                _problems.Add(value.Line, value.Described, $"a number for '{name}'", "write it without quotes");
            else if (threshold.Check(value.Number) is { } problem)
                _problems.Add(value.Line, problem);
            else if (!_thresholds.TryAdd(name, value.Number))
                _problems.Add(value.Line, $"threshold '{name}' twice", "each name once", "remove one");
        }

        if (Thresholds.OrderProblem(t => _thresholds.GetValueOrDefault(t.Name, t.Default)) is { } order)
            _problems.Add(thresholds.Line, order);
    }

    private void ReadSwitches(LineTrackingJson off)
    {
        if (off.Kind != JsonTokenType.StartArray)
            _problems.Add(off.Line, off.Described, "a list of policy codes", "put the codes in [ ]");
        foreach (var code in off.Items)
        {
            if (!BuiltInPolicies.All.Any(p => p.About.Code == code.Text))
                _problems.Add(
                    code.Line,
                    $"policy {code.Described}",
                    "a code that advance policies list shows",
                    Nearest(code.Text, BuiltInPolicies.All.Select(p => p.About.Code))
                );
            else if (!_off.Add(code.Text))
                _problems.Add(code.Line, $"policy '{code.Text}' twice", "each code once", "remove one");
        }
    }

    private static string Nearest(string name, IEnumerable<string> known) =>
        NearestName.Of(name, known) is { } nearest ? $"did you mean '{nearest}'?" : "use one of them";
}
