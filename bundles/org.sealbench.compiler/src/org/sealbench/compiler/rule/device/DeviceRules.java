// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.Problem;
import org.sealbench.common.Problems;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.certificate.CertificateFileRule;
import org.sealbench.compiler.rule.certificate.CertificateKeyRule;
import org.sealbench.compiler.rule.certificate.CertificateLintRule;
import org.sealbench.compiler.rule.certificate.CertificateNamesRule;
import org.sealbench.compiler.rule.certificate.CertificateSettingsRule;
import org.sealbench.compiler.rule.certificate.CertificateSignatureRule;
import org.sealbench.compiler.rule.certificate.CertificateUsageRule;
import org.sealbench.compiler.rule.certificate.CertificateValidityRule;
import org.sealbench.compiler.rule.certificate.GlobalSecurityRule;
import org.sealbench.compiler.rule.certificate.LocalStoreRule;
import org.sealbench.compiler.rule.certificate.SecurityPolicyKeyRule;
import org.sealbench.compiler.rule.certificate.ServerCertificateRule;
import org.sealbench.compiler.rule.certificate.TrustedClientLintRule;
import org.sealbench.compiler.rule.certificate.TrustedClientRule;
import org.sealbench.compiler.rule.server.AutoAcceptRule;
import org.sealbench.compiler.rule.server.HttpsOnlyRule;
import org.sealbench.compiler.rule.server.LicenceRule;
import org.sealbench.compiler.rule.server.LoginRule;
import org.sealbench.compiler.rule.server.SecurityPolicyRule;
import org.sealbench.compiler.rule.server.ServerApplicationUriRule;
import org.sealbench.compiler.rule.server.UserRule;
import org.sealbench.compiler.rule.tag.MethodRule;
import org.sealbench.compiler.rule.tag.SimulationRule;
import org.sealbench.compiler.rule.tag.TagRule;
import org.sealbench.compiler.rule.tag.TagValueRule;
import org.sealbench.model.Device;

/** Checks a device with every rule of the compiler. */
public final class DeviceRules {

	private static final List<Rule> OF_DEVICE = List.of(new DeviceNameRule(), new DeviceTypeRule(), new InterfaceRule(),
			new UniqueAddressRule(), new InterfaceDnsNameRule(), new PortRule(), new NumberRangeRule(),
			new ServerEnabledRule(), new HttpsOnlyRule(), new LicenceRule(), new ServerApplicationUriRule(),
			new SecurityPolicyRule(), new AutoAcceptRule(), new LoginRule(), new UserRule());

	/**
	 * They read nothing but what the digest of a device's inputs holds, by which a compile knows devices that passed
	 * them, and of the time nothing but whether something began, ended or is near its end.
	 */
	private static final List<Rule> OF_CERTIFICATES = List.of(new GlobalSecurityRule(), new TrustedClientRule(),
			new CertificateSettingsRule(), new CertificateFileRule(), new ServerCertificateRule(), new LocalStoreRule(),
			new CertificateUsageRule(), new CertificateValidityRule(), new CertificateSignatureRule(),
			new CertificateKeyRule(), new SecurityPolicyKeyRule(), new CertificateNamesRule(),
			new CertificateLintRule(), new TrustedClientLintRule());

	private static final List<Rule> OF_TAGS = List.of(new TagRule(), new TagValueRule(), new SimulationRule(),
			new MethodRule());

	private static final List<Rule> OF_VALUES = List.of(new ServerApplicationUriRule(), new TagRule(),
			new TagValueRule(), new SimulationRule(), new MethodRule());

	private static final List<Rule> OF_SETTINGS = List.of(new PortRule(), new UserRule(), new SecurityPolicyKeyRule(),
			new ServerApplicationUriRule());

	private DeviceRules() {
	}

	/** What all rules find, each finding once, in the order of the rules. */
	public static List<Problem> check(RuleContext context, Device device) {
		return check(context, device, checkCertificates(context, device));
	}

	/**
	 * As {@link #check(RuleContext, Device)}.
	 *
	 * @param ofCertificates what the rules about certificates find, where that is known
	 */
	public static List<Problem> check(RuleContext context, Device device, List<Problem> ofCertificates) {
		Set<Problem> found = new LinkedHashSet<>(check(OF_DEVICE, context, device));
		found.addAll(ofCertificates);
		found.addAll(check(OF_TAGS, context, device));
		return List.copyOf(found);
	}

	/** What the rules about certificates find. */
	public static List<Problem> checkCertificates(RuleContext context, Device device) {
		return check(OF_CERTIFICATES, context, device);
	}

	/** What the rules about tags, methods and the application URI find; quick enough for every key stroke. */
	public static List<Problem> checkValues(RuleContext context, Device device) {
		return check(OF_VALUES, context, device);
	}

	/** What the rules about settings find that have to fit each other: ports, users, policies and keys. */
	public static List<Problem> checkSettings(RuleContext context, Device device) {
		return check(OF_SETTINGS, context, device);
	}

	private static List<Problem> check(List<Rule> rules, RuleContext context, Device device) {
		Problems problems = new Problems();
		rules.forEach(rule -> rule.check(context, device, problems));
		return List.copyOf(new LinkedHashSet<>(problems.list()));
	}
}
