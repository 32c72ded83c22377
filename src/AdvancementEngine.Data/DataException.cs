using System.Globalization;
using System.Text;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Data;

/// <summary>An input cannot be used. The message has one line per problem.</summary>
public sealed class DataException : InputException
{
    /// <summary>One problem.</summary>
    public DataException(DataProblem problem, Exception? inner = null)
        : base(problem.ToString(), inner) => Problems = [problem];

    /// <summary>Several problems, at least one.</summary>
    public DataException(IReadOnlyList<DataProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>The problems.</summary>
    public IReadOnlyList<DataProblem> Problems { get; }
}
