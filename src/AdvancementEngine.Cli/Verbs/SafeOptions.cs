using System.CommandLine;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Options whose values are checked where they are read, one way for every verb.</summary>
internal static class SafeOptions
{
    /// <summary>A day within the bounds of <see cref="CalendarBounds"/>.</summary>
    public static Option<DateOnly?> Day(string name, string description)
    {
        var option = new Option<DateOnly?>(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (CalendarBounds.TryDay(result.Tokens[^1].Value, out var day))
                    return day;
                result.AddError($"{name}: found '{result.Tokens[^1].Value}'; needed: {CalendarBounds.Needed}");
                return null;
            },
        };
        return option;
    }

    /// <summary>One of the names of an enum; a number stands for none of them.</summary>
    public static Option<T> OneOf<T>(string name, string description, T otherwise)
        where T : struct, Enum
    {
        var option = new Option<T>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        string[] names = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
        option.CompletionSources.Clear();
        option.CompletionSources.Add(names);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !names.Contains(t.Value, StringComparer.OrdinalIgnoreCase)))
                result.AddError($"{name}: found '{token.Value}'; needed: {string.Join(", ", names)}");
        });
        return option;
    }
}
