package org.sealbench.compiler.check;

import java.util.LinkedHashSet;
import java.util.List;

import org.sealbench.common.Problem;
import org.sealbench.common.Problems;
import org.sealbench.model.Device;

/** Holds a device against every rule of the compiler. */
public final class DeviceCheck {

	private static final List<Checker> RULES = List.of(new NameChecker(), new InterfaceChecker(), new UniqueAddressChecker(),
			new DnsNameChecker(), new PortChecker(), new EnabledChecker(), new HttpsOnlyChecker(), new LicenceChecker(),
			new ApplicationUriChecker(), new PolicyChecker(), new AutoAcceptChecker(), new LoginChecker(), new UserChecker(),
			new GlobalSecurityChecker(), new TrustedClientChecker(), new CertificateSettingsChecker(),
			new CertificateFileChecker(), new ServerCertificateChecker(), new LocalStoreChecker(),
			new CertificateUsageChecker(), new CertificateValidityChecker(), new CertificateSignatureChecker(),
			new CertificateKeyChecker(), new PolicyKeyChecker(), new CertificateNamesChecker(),
			new CertificateLintChecker(), new TrustedClientLintChecker(), new TagChecker(),
			new TagValueChecker(), new SimulationChecker(), new MethodChecker());

	private static final List<Checker> OF_VALUES = List.of(new ApplicationUriChecker(), new TagChecker(), new TagValueChecker(),
			new SimulationChecker(), new MethodChecker());

	private DeviceCheck() {
	}

	/** What all rules find, each finding once, in the order of the rules. */
	public static List<Problem> run(CheckContext context, Device device) {
		return run(RULES, context, device);
	}

	/** What the rules find that look at tags, methods and the application URI alone; quick enough for every key stroke. */
	public static List<Problem> ofValues(CheckContext context, Device device) {
		return run(OF_VALUES, context, device);
	}

	private static List<Problem> run(List<Checker> rules, CheckContext context, Device device) {
		Problems problems = new Problems();
		rules.forEach(rule -> rule.check(context, device, problems));
		return List.copyOf(new LinkedHashSet<>(problems.list()));
	}
}
