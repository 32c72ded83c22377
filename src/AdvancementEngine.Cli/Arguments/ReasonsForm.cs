using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Operations.Replay;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>Form of the reasons in a row.</summary>
internal enum ReasonsForm
{
    Codes,
    Json,
}
