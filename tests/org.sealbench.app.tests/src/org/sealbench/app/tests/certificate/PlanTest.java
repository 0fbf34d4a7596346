// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.DiagramPage;
import org.sealbench.app.tests.pages.DialogPage;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.ProtectedPlantTest;
import org.sealbench.app.tests.plant.UndoCheck;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.pki.Usage;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramView;

/** The plan shows when what is renewed; a double click on a day renews what is due, in one step. */
class PlanTest extends ProtectedPlantTest {

	private final DiagramPage plan = new DiagramPage(Views.PLAN, Messages.plan);

	@Test
	void whatEndsSoonIsRenewedFromThePlan() throws Exception {
		workbench.navigator().selectProject(plant.project());
		plan.show();
		Ui.waitUntil("it is shown after login only", () -> plan.hint().contains("login"));
		plant.login(USER, PASSWORD);
		endsSoon();
		workbench.command(Commands.COMPILE);
		workbench.waitForJobs();
		Ui.waitUntil("the device stands in a window",
				() -> plan.words().stream().anyMatch(each -> each.contains("Load: " + FIRST)));
		assertTrue(workbench.screenshot("plan.png").colours() > 8);

		Path svg = folder.resolve("plan.svg");
		Ui.get(() -> {
			((DiagramView<?>) plan.show()).save(svg);
			return null;
		});
		assertTrue(Files.readString(svg).contains("Maintenance windows"));
		plan.switchTable();
		Ui.waitUntil("the table has it", () -> !plan.rows().isEmpty());
		assertTrue(plan.rows().stream().anyMatch(each -> each.contains(Messages.planRenew)), plan.rows().toString());
		assertTrue(workbench.screenshot("plan-table.png").colours() > 8);
		plan.switchTable();

		renew();
	}

	/** Lets a device use a certificate whose time is nearly over. */
	private void endsSoon() {
		Instant now = Instant.now();
		Ui.run(() -> {
			CertificateNumber made = new CreateCertificate(plant.project().tools()).run(plant.project().project(),
					new NewCertificateRequest(FIRST, Usage.WEB_SERVER, IssuerChoice.selfSigned(), Optional.empty(),
							Optional.empty(), Optional.of(now.minus(Duration.ofDays(300))),
							Optional.of(now.plus(Duration.ofDays(20))), Optional.empty(), Optional.empty()),
					new NullProgressMonitor()).get().certificates().get(0).id();
			new AssignCertificate(plant.project().tools())
					.run(plant.project().project(), made, FIRST, CertificateRole.WEB).get();
		});
	}

	private void renew() {
		CertificateNumber before = used();
		UndoCheck check = UndoCheck.before(plant);
		plan.doubleClick(plan.names().get(0));
		DialogPage dialog = workbench.dialog(Messages.renewDueTitle);
		assertTrue(Integer.parseInt(dialog.text(Messages.renewDueDays)) >= 20, dialog.text(Messages.renewDueDays));
		dialog.tick(Messages.renewDueLoad, false);
		assertTrue(workbench.screenshot("plan-renew.png").colours() > 8);
		dialog.close(Messages.renewDueButton);
		workbench.waitForJobs();
		assertNotEquals(before, used());
		assertEquals(Set.of(FIRST), Ui.get(() -> plant.project().toLoad()));
		assertTrue(workbench.statusLine().contains("Renewed: "), workbench.statusLine());
		Ui.waitUntil("the plan follows", () -> plan.words().stream().noneMatch(each -> each.contains(before + ": ")));
		check.undoAndRedo();
	}

	private CertificateNumber used() {
		return Ui.get(() -> plant.device(FIRST).getWebServer().getCertificate());
	}
}
