using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Operations.Replay;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>How reasons stand in a row.</summary>
internal enum ReasonsForm
{
    Codes,
    Json,
}
