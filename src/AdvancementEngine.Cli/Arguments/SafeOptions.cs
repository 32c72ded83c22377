using System.CommandLine;
using System.CommandLine.Parsing;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>Options whose values are checked when they are parsed, the same way for every verb.</summary>
internal static class SafeOptions
{
    /// <summary>A date within the bounds of <see cref="CalendarBounds"/>.</summary>
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
                result.AddError($"{name}: found {InputText.Quote(result.Tokens[^1].Value)}; needed: {CalendarBounds.Needed}");
                return null;
            },
        };
        return option;
    }

    /// <summary>One of the names of an enum, ignoring case; numbers and lists of names are rejected.</summary>
    public static Option<T> OneOf<T>(string name, string description, T otherwise)
        where T : struct, Enum =>
        Completed<Option<T>, T>(
            new(name)
            {
                Description = description,
                DefaultValueFactory = _ => otherwise,
                CustomParser = result => Named<T>(name, result) ?? otherwise,
            }
        );

    /// <summary>The same for an option that has no value by default.</summary>
    public static Option<T?> OneOf<T>(string name, string description)
        where T : struct, Enum =>
        Completed<Option<T?>, T>(new(name) { Description = description, CustomParser = result => Named<T>(name, result) });

    private static TOption Completed<TOption, T>(TOption option)
        where TOption : Option
        where T : struct, Enum
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(Names<T>());
        return option;
    }

    private static T? Named<T>(string name, ArgumentResult result)
        where T : struct, Enum
    {
        var text = result.Tokens[^1].Value;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        result.AddError($"{name}: found {InputText.Quote(text)}; needed: {string.Join(", ", Names<T>())}");
        return null;
    }

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
