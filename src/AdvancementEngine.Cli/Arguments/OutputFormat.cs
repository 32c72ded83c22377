using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>How a result is shown.</summary>
internal enum OutputFormat
{
    Table,
    Json,
}
