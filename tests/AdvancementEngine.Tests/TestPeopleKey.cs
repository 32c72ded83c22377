using System.Runtime.CompilerServices;
using AdvancementEngine.Data.Models;

namespace AdvancementEngine.Tests;

/// <summary>Gives the run a key of its own for marks of people, so that tests write nothing into a user's home; processes that tests start
/// inherit it.</summary>
internal static class TestPeopleKey
{
    [ModuleInitializer]
    internal static void Name() =>
        Environment.SetEnvironmentVariable(
            PeopleKey.Variable,
            Path.Combine(Path.GetTempPath(), $"advance-tests-{Environment.ProcessId}", "people.key")
        );
}
