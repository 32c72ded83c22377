using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Cli.Hosting;

/// <summary>Help with values in the form they are typed, placeholders for the kind of value, and one default per option.</summary>
internal static partial class PlainHelp
{
    /// <summary>Sets the placeholders of every option, and makes help print defaults as they are typed.</summary>
    public static void Apply(RootCommand root)
    {
        Name(root);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new PlainDefaults((SynchronousCommandLineAction)help.Action!);
    }

    private static void Name(Command command)
    {
        foreach (var option in command.Options.Where(o => o is not (HelpOption or VersionOption) && o.ValueType != typeof(bool)))
            option.HelpName ??= Placeholder(option.Name.TrimStart('-'), option.ValueType);
        foreach (var verb in command.Subcommands)
            Name(verb);
    }

    private static string Placeholder(string name, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return string.Join('|', Enum.GetNames(type).Select(Typed));
        if (type == typeof(int))
            return "N";
        return name switch
        {
            "cohort" => "PATH",
            "catalog" => "DIR",
            "participant" => "ID",
            _ when type == typeof(DateOnly) => "DATE",
            _ => name.ToUpperInvariant(),
        };
    }

    private static string Typed(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\[default: ([A-Z]\w*)\]")]
    private static partial Regex NamedDefault();

    // "Default: one per processor. [default: 2]": the words apply to every machine.
    [GeneratedRegex(@"(Default: [^\[\n]*) \[default: [^\]\n]*\]")]
    private static partial Regex SecondDefault();

    private sealed class PlainDefaults(SynchronousCommandLineAction inner) : SynchronousCommandLineAction
    {
        // Help replaces running the verb, so required options do not matter.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;
            try
            {
                return inner.Invoke(parseResult);
            }
            finally
            {
                parseResult.InvocationConfiguration.Output = output;
                var plain = NamedDefault().Replace(text.ToString(), m => $"[default: {Typed(m.Groups[1].Value)}]");
                output.Write(SecondDefault().Replace(plain, "$1"));
            }
        }
    }
}
