using System.CommandLine;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Cli.Hosting;

/// <summary>Helpful messages for command-line errors: for a mistyped verb or option, the nearest one.</summary>
internal static partial class UsageMessages
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count == 0)
            return parsed.Errors.Select(e => Plain(e.Message)).Distinct(StringComparer.Ordinal);
        // The library reports a mistyped word twice: as unknown, and as a missing value. What follows an unknown option is its value.
        var tokens = parsed
            .UnmatchedTokens.Index()
            .Where(t => t.Item.StartsWith('-') || t.Index == 0 || !parsed.UnmatchedTokens[t.Index - 1].StartsWith('-'));
        return tokens
            .Select(t => Unknown(t.Item, parsed.CommandResult.Command))
            .Concat(parsed.Errors.Select(e => e.Message).Where(m => m.StartsWith("--", StringComparison.Ordinal)));
    }

    // The library reports the expected type by its .NET name.
    private static string Plain(string message)
    {
        if (NotOfItsType().Match(message) is not { Success: true } wrong)
            return message;
        var needed = wrong.Groups["type"].Value switch
        {
            "Int32" or "Int64" or "UInt64" => "a whole number within its bounds",
            "Double" or "Single" => "a number",
            "Boolean" => "true or false",
            _ => "a valid value",
        };
        return $"{wrong.Groups["option"].Value}: found {Intake.Reading.InputText.Quote(wrong.Groups["found"].Value)}; needed: {needed}";
    }

    [GeneratedRegex(
        @"^Cannot parse argument '(?<found>.*)' for option '(?<option>[^']+)' "
            + @"as expected type '(System\.Nullable`1\[)?System\.(?<type>\w+)\]?'",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex NotOfItsType();

    private static string Unknown(string token, Command command)
    {
        var option = token.StartsWith('-');
        string[] known = option ? [.. command.Options.Select(o => o.Name)] : [.. command.Subcommands.Select(c => c.Name)];
        var name = token.Split('=', 2)[0];
        var where = command is RootCommand ? "advance" : $"advance {string.Join(' ', Path(command))}";
        var found =
            option ? $"'{name}' is not an option of '{where}'"
            : known.Length > 0 ? $"'{name}' is not a verb of '{where}'"
            : $"'{where}' does not take an argument '{name}'";
        return NearestName.Of(name, known) is { } nearest ? $"{found}; did you mean '{nearest}'?"
            : known.Length > 0 ? $"{found}; it has: {string.Join(", ", known)}"
            : found;
    }

    private static IEnumerable<string> Path(Command command)
    {
        var names = new Stack<string>();
        for (var at = command; at is not null and not RootCommand; at = at.Parents.OfType<Command>().FirstOrDefault())
            names.Push(at.Name);
        return names;
    }
}
