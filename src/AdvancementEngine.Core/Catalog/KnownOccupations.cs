namespace AdvancementEngine.Catalog;

/// <summary>O*NET-SOC codes that rules and wording name, by what people call the occupation. All others are known from the catalog only. A
/// test compares the names given here with the catalog.</summary>
public static class KnownOccupations
{
    /// <summary>Computer and Information Systems Managers.</summary>
    public const string ItManagers = "11-3021.00";

    /// <summary>Project Management Specialists.</summary>
    public const string ProjectManagementSpecialists = "13-1082.00";

    /// <summary>Health Informatics Specialists.</summary>
    public const string HealthInformatics = "15-1211.01";

    /// <summary>Information Security Analysts.</summary>
    public const string SecurityAnalysts = "15-1212.00";

    /// <summary>Computer Network Support Specialists.</summary>
    public const string NetworkSupport = "15-1231.00";

    /// <summary>Computer User Support Specialists.</summary>
    public const string UserSupport = "15-1232.00";

    /// <summary>Computer Network Architects.</summary>
    public const string NetworkArchitects = "15-1241.00";

    /// <summary>Telecommunications Engineering Specialists.</summary>
    public const string TelecommunicationsEngineering = "15-1241.01";

    /// <summary>Database Administrators.</summary>
    public const string DatabaseAdministrators = "15-1242.00";

    /// <summary>Database Architects.</summary>
    public const string DatabaseArchitects = "15-1243.00";

    /// <summary>Data Warehousing Specialists.</summary>
    public const string DataWarehousing = "15-1243.01";

    /// <summary>Network and Computer Systems Administrators.</summary>
    public const string SystemAdministrators = "15-1244.00";

    /// <summary>Computer Programmers.</summary>
    public const string Programmers = "15-1251.00";

    /// <summary>Software Developers.</summary>
    public const string SoftwareDevelopers = "15-1252.00";

    /// <summary>Software Quality Assurance Analysts and Testers.</summary>
    public const string SoftwareTesters = "15-1253.00";

    /// <summary>Web Developers.</summary>
    public const string WebDevelopers = "15-1254.00";

    /// <summary>Web and Digital Interface Designers.</summary>
    public const string InterfaceDesigners = "15-1255.00";

    /// <summary>Video Game Designers.</summary>
    public const string GameDesigners = "15-1255.01";

    /// <summary>Geographic Information Systems Technologists and Technicians.</summary>
    public const string GeographicSystems = "15-1299.02";

    /// <summary>Document Management Specialists.</summary>
    public const string DocumentManagement = "15-1299.03";

    /// <summary>Penetration Testers.</summary>
    public const string PenetrationTesters = "15-1299.04";

    /// <summary>Information Security Engineers.</summary>
    public const string SecurityEngineers = "15-1299.05";

    /// <summary>Digital Forensics Analysts.</summary>
    public const string ForensicsAnalysts = "15-1299.06";

    /// <summary>Blockchain Engineers.</summary>
    public const string BlockchainEngineers = "15-1299.07";

    /// <summary>Computer Systems Engineers/Architects.</summary>
    public const string SystemsArchitects = "15-1299.08";

    /// <summary>Information Technology Project Managers.</summary>
    public const string ItProjectManagers = "15-1299.09";

    /// <summary>Data Scientists.</summary>
    public const string DataScientists = "15-2051.00";

    /// <summary>Business Intelligence Analysts.</summary>
    public const string BusinessIntelligence = "15-2051.01";

    /// <summary>Computer Hardware Engineers.</summary>
    public const string HardwareEngineers = "17-2061.00";

    /// <summary>Electrical and Electronic Engineering Technologists and Technicians.</summary>
    public const string ElectronicsTechnicians = "17-3023.00";

    /// <summary>Medical Records Specialists.</summary>
    public const string MedicalRecords = "29-2072.00";

    /// <summary>Retail Salespersons.</summary>
    public const string RetailSales = "41-2031.00";

    /// <summary>First-Line Supervisors of Office and Administrative Support Workers.</summary>
    public const string OfficeSupervisors = "43-1011.00";

    /// <summary>Bookkeeping, Accounting, and Auditing Clerks.</summary>
    public const string Bookkeepers = "43-3031.00";

    /// <summary>Customer Service Representatives.</summary>
    public const string CustomerService = "43-4051.00";

    /// <summary>Data Entry Keyers.</summary>
    public const string DataEntryKeyers = "43-9021.00";

    /// <summary>Office Clerks, General.</summary>
    public const string OfficeClerks = "43-9061.00";

    /// <summary>Computer, Automated Teller, and Office Machine Repairers.</summary>
    public const string OfficeMachineRepair = "49-2011.00";

    /// <summary>Telecommunications Equipment Installers and Repairers, Except Line Installers.</summary>
    public const string TelecommunicationsInstallers = "49-2022.00";

    /// <summary>Security and Fire Alarm Systems Installers.</summary>
    public const string AlarmInstallers = "49-2098.00";

    /// <summary>Telecommunications Line Installers and Repairers.</summary>
    public const string LineInstallers = "49-9052.00";

    /// <summary>Stockers and Order Fillers.</summary>
    public const string StockersAndOrderFillers = "53-7065.00";

    /// <summary>True for work of designs: architects of networks, of databases and of systems.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool IsArchitect(string occupation) => occupation is NetworkArchitects or DatabaseArchitects or SystemsArchitects;
}
