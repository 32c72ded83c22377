using AdvancementEngine.Catalog;

namespace AdvancementEngine.Tests.Data.Cohorts;

/// <summary>A made-up catalog of a few entries, for reading cohorts.</summary>
internal static class SmallCatalog
{
    public static CareerCatalog Value { get; } =
        new(
            new CatalogParts
            {
                Version = "made-up",
                Occupations =
                [
                    new()
                    {
                        Code = "15-1232.00",
                        Title = "Computer User Support Specialists",
                        Titles = ["Help Desk Technician", "IT Support", "Support Analyst"],
                    },
                    new()
                    {
                        Code = "15-1231.00",
                        Title = "Computer Network Support Specialists",
                        Titles = ["Network Technician", "Support Analyst"],
                    },
                    new()
                    {
                        Code = "15-1244.00",
                        Title = "Network and Computer Systems Administrators",
                        Titles = ["Systems Administrator", "Network Administrator"],
                    },
                    new()
                    {
                        Code = "15-1254.00",
                        Title = "Web Developers",
                        Titles = ["Webmaster"],
                    },
                    new()
                    {
                        Code = "43-4051.00",
                        Title = "Customer Service Representatives",
                        Titles = ["Call Center Representative"],
                    },
                ],
                Credentials =
                [
                    new()
                    {
                        Code = "comptia-a-plus",
                        Name = "CompTIA A+",
                        Vendor = "CompTIA",
                        Aliases = ["A+"],
                        Source = "made-up",
                    },
                    new()
                    {
                        Code = "comptia-network-plus",
                        Name = "CompTIA Network+",
                        Vendor = "CompTIA",
                        Aliases = ["Network+"],
                        Source = "made-up",
                    },
                ],
                Elements =
                [
                    new("credential:comptia-a-plus", "CompTIA A+"),
                    new("credential:comptia-network-plus", "CompTIA Network+"),
                    new("knowledge:2.C.3.a", "Computers and Electronics"),
                    new("occupation:15-1232.00", "Computer User Support Specialists"),
                    new("skill:2.A.1.a", "Reading Comprehension"),
                    new("technology:amazon-web-services", "Amazon Web Services AWS software"),
                    new("technology:linux", "Linux"),
                    new("technology:microsoft-excel", "Microsoft Excel"),
                    new("technology:microsoft-powershell", "Microsoft PowerShell"),
                    new("technology:python", "Python"),
                ],
            }
        );
}
