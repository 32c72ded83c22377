using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Tools of Windows networks, and tools of Linux and the cloud: who works with the second and not with the first is not sent to
/// the first as a next step. Ours.</summary>
internal static class ToolFamilies
{
    private const int Enough = 2;

    private static readonly string[] s_windows = Ids(
        "microsoft-powershell",
        "microsoft-active-directory",
        "microsoft-windows-server",
        "microsoft-exchange",
        "microsoft-windows"
    );

    private static readonly string[] s_cloud = Ids(
        "linux",
        "unix",
        "bash",
        "python",
        "docker",
        "kubernetes",
        "ansible-software",
        "ibm-terraform",
        "red-hat-enterprise-linux",
        "amazon-web-services-aws-software",
        "amazon-web-services-aws-cloudformation"
    );

    /// <summary>True for a tool of Windows networks, where two of Linux and the cloud are used and none of Windows.</summary>
    /// <param name="element">Element id.</param>
    /// <param name="uses">True for an element that the person uses.</param>
    public static bool IsOfOther(string element, Func<string, bool> uses) =>
        Array.IndexOf(s_windows, element) >= 0 && s_cloud.Count(uses) >= Enough && !Array.Exists(s_windows, t => uses(t));

    private static string[] Ids(params string[] tools) => [.. tools.Select(t => ElementKinds.Id(ElementKinds.Technology, t))];
}
