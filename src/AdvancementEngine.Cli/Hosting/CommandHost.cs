using System.CommandLine;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using Spectre.Console;

namespace AdvancementEngine.Cli.Hosting;

/// <summary>Runs a command line and turns what went wrong into one line on standard error and an exit code.</summary>
internal static class CommandHost
{
    // Two seconds, the library's own bound, are too few for a batch on a busy machine to leave nothing half-written and say so.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMinutes(1);

    public static async Task<int> Run(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync("advance: " + error.Message);
            await Console.Error.WriteLineAsync("advance: see 'advance --help' or 'advance VERB --help'");
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("advance: stopped; nothing half-written is left");
            return ExitCodes.Cancelled;
        }
        catch (Exception e) when (IsBadInput(e))
        {
            await Console.Error.WriteLineAsync("advance: " + OneLine(e));
            return ExitCodes.BadInput;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"advance: an error of the engine itself ({e.GetType().Name}): {e.Message}");
            await Console.Error.WriteLineAsync(e.StackTrace);
            return ExitCodes.Failed;
        }
    }

    /// <summary>A table for people, as wide as the terminal; 160 columns where there is none.</summary>
    public static IAnsiConsole Table { get; } = CreateTable();

    // The rooms' own exceptions carry one line with found, needed and remedy; I/O errors say which file.
    private static bool IsBadInput(Exception e) =>
        e is DataException or BundleException or CatalogException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or IOException
        || e.GetType().Namespace?.StartsWith("AdvancementEngine", StringComparison.Ordinal) == true
        || (e is ArgumentOutOfRangeException && e.TargetSite?.DeclaringType?.Namespace?.StartsWith("AdvancementEngine", StringComparison.Ordinal) == true);

    // An out-of-range exception adds the parameter and the value on further lines; our message has both already.
    private static string OneLine(Exception e)
    {
        if (e is not ArgumentOutOfRangeException { ParamName: { } name }) return e.Message;
        var end = e.Message.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static IAnsiConsole CreateTable()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected) console.Profile.Width = 160;
        return console;
    }
}
