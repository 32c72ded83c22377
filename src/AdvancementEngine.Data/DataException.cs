using System.Globalization;
using System.Text;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Data;

/// <summary>An input that cannot be used as a whole. The message is one line per problem.</summary>
public sealed class DataException : InputException
{
    /// <summary>One problem.</summary>
    public DataException(DataProblem problem, Exception? inner = null)
        : base(problem.ToString(), inner) => Problems = [problem];

    /// <summary>Several problems, at least one.</summary>
    public DataException(IReadOnlyList<DataProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<DataProblem> Problems { get; }
}
