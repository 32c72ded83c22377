using System.CommandLine;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Errors;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using Spectre.Console;

namespace AdvancementEngine.Cli.Hosting;

/// <summary>Runs a command line and converts errors to one line on standard error and an exit code.</summary>
internal static class CommandHost
{
    // The library's default of two seconds is too short for a batch on a busy machine to stop cleanly and report it.
    private static readonly TimeSpan s_timeToStop = TimeSpan.FromMinutes(1);

    public static async Task<int> Run(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var message in UsageMessages.Of(parsed))
                Say(message);
            Say("see 'advance --help' or 'advance VERB --help'");
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_timeToStop }
            );
        }
        catch (OperationCanceledException)
        {
            Say("stopped; no partial files are left");
            return ExitCodes.Cancelled;
        }
        catch (OutputException e)
        {
            Say(e.Message);
            return ExitCodes.OutputLost;
        }
        catch (Exception e) when (IsBadInput(e))
        {
            Say(OneLine(e));
            return ExitCodes.BadInput;
        }
        catch (Exception e)
        {
            Say($"an error in the engine itself ({e.GetType().Name}): {e.Message}");
            Console.Error.WriteLine(e.StackTrace);
            return ExitCodes.Failed;
        }
    }

    // A file, a bundle or a message can contain anything; each problem must be one line on the terminal.
    private static void Say(string message)
    {
        foreach (var line in message.Split('\n'))
            Console.Error.WriteLine("advance: " + InputText.OneLine(line.TrimEnd('\r')));
    }

    /// <summary>A table for people, as wide as the terminal, or 160 columns without one.</summary>
    public static IAnsiConsole Table { get; } = CreateTable();

    // The engine's own exceptions have one line with found, needed and remedy; I/O errors give the file.
    private static bool IsBadInput(Exception e) =>
        e is InputException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or IOException
        || (
            e is ArgumentOutOfRangeException
            && e.TargetSite?.DeclaringType?.Namespace?.StartsWith("AdvancementEngine", StringComparison.Ordinal) == true
        );

    // An out-of-range exception adds the parameter and the value on more lines, but our message already has both.
    private static string OneLine(Exception e)
    {
        if (e is not ArgumentOutOfRangeException { ParamName: { } name })
            return e.Message;
        var end = e.Message.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static IAnsiConsole CreateTable()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (StandardStreams.IsOutputRedirected)
            console.Profile.Width = 160;
        return console;
    }
}
