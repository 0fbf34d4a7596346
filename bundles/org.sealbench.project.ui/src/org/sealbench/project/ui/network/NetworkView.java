// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.sealbench.model.Device;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkDrawing;
import org.sealbench.operations.network.NetworkGroups;
import org.sealbench.operations.network.NetworkNode;
import org.sealbench.operations.network.NetworkNodeId;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.project.ui.inspector.InspectorPage;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.project.ui.online.ExplainDialog;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.diagram.DiagramRow;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.diagram.SimpleSelectionProvider;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * The devices of the project and who connects to them. A selected box is shown in the inspector and in the navigator.
 */
public final class NetworkView extends DiagramView<Network> implements ITabbedPropertySheetPageContributor {

	private static final String SHOW_CERTIFICATE = "org.sealbench.pki.ui.show";
	private static final String NUMBER = "org.sealbench.pki.ui.number";
	/** Milliseconds after which the picture follows: the inspector is filled first, and keys held down draw it once. */
	private static final int BEHIND = 100;

	/** Another selection only evaluates it again, another filter not even that. */
	private final AtomicReference<NetworkReader.Known> known = new AtomicReference<>(NetworkReader.Known.nothing());
	private final SimpleSelectionProvider selection = new SimpleSelectionProvider();
	private final ISelectionListener elsewhere = this::selectedElsewhere;
	private final Runnable follower = this::follow;
	private final OnlyRefusedAction only = new OnlyRefusedAction(this::showOnly);
	private NetworkBar bar;
	/** What is wanted of it; read in the background, too. */
	private volatile NetworkChoice choice = NetworkChoice.ALL;
	/** What was selected elsewhere and is not marked yet. */
	private Optional<ProjectNode> next = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = NetworkChoice.of(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		choice.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		getSite().getPage().addSelectionListener(elsewhere);
		NetworkDrag.enable(control(), point -> at(point.x, point.y).flatMap(area -> projects().active()
				.flatMap(project -> device(project, area.id()).map(device -> new DeviceNode(project, device)))));
	}

	@Override
	protected Words words() {
		return new Words(Messages.network, Messages.networkEmpty, List.of(Messages.networkFrom, Messages.networkTo,
				Messages.networkProtocol, Messages.networkSecurity, Messages.networkAnswer, Messages.networkReason));
	}

	@Override
	protected void changed() {
		known.set(NetworkReader.Known.nothing());
		super.changed();
	}

	@Override
	protected ModelReader<Network> read(OpenProject project) {
		return new NetworkReader(known, project, Optional.of(selectedId()).filter(id -> !id.isEmpty()));
	}

	@Override
	protected Diagram draw(Network network) {
		return NetworkDrawing.withoutLegend(choice.of(network));
	}

	@Override
	protected Diagram drawAlone(Network network) {
		return NetworkDrawing.of(choice.of(network));
	}

	@Override
	protected List<DiagramRow> rows(Network network) {
		return choice.filter().apply(network).links().stream().map(link -> row(network, link)).toList();
	}

	@Override
	protected void fillBar(Composite parent) {
		bar = new NetworkBar(parent, choice.by(), this::wish, this::enter, () -> {
			choice = choice.closed();
			wish();
		});
	}

	/** The user wants to see another part of it. */
	private void wish() {
		choice = choice.with(bar.filter(), bar.chosen());
		bar.setOpen(!choice.open().isEmpty());
		only.update(choice.filter());
		refresh();
	}

	@Override
	protected void drawn(Network network) {
		bar.propose(NetworkGroups.proposed(network));
	}

	@Override
	protected boolean isFiltered() {
		return !choice.filter().isAll();
	}

	/** Goes to the search. */
	void find() {
		bar.find();
	}

	@Override
	protected Map<String, Runnable> links() {
		Map<String, Runnable> links = new HashMap<>(super.links());
		links.put("all", () -> showOnly(EnumSet.allOf(Verdict.class)));
		return links;
	}

	@Override
	protected List<IAction> actions() {
		return List.of(only);
	}

	private void showOnly(Set<Verdict> verdicts) {
		bar.show(verdicts);
	}

	/** A row represents the device that is connected to. */
	private static DiagramRow row(Network network, NetworkConnection link) {
		return new DiagramRow(link.to(), List.of(network.name(link.from()), network.name(link.to()),
				link.protocol().words(), link.security().words(), link.verdict().words(), link.reason()));
	}

	@Override
	protected ISelectionProvider selection() {
		return selection;
	}

	@Override
	protected void selected(String id) {
		next = Optional.empty();
		node(id).ifPresent(node -> {
			selection.setSelection(new StructuredSelection(node));
			if (node.device().isPresent()) {
				navigator().ifPresent(each -> each.select(node));
			}
		});
		if (shown().filter(network -> !network.whole()).isPresent()) {
			refresh();
		}
	}

	private Optional<ProjectNode> node(String id) {
		return projects().active().map(project -> device(project, id)
				.<ProjectNode>map(device -> new DeviceNode(project, device)).orElseGet(() -> new PlantNode(project)));
	}

	private Optional<Device> device(OpenProject project, String id) {
		return shown().flatMap(network -> network.node(id)).filter(NetworkNode::isDevice)
				.flatMap(node -> project.project().device(node.name()));
	}

	@Override
	protected void opened(String id) {
		Optional<String> group = Stream.of(id.split("\n")).filter(NetworkGroups::isGroup).findFirst();
		if (group.isPresent()) {
			choice = choice.opened(group.get());
			wish();
			return;
		}
		if (id.contains("\n")) {
			explain(id.split("\n"));
			return;
		}
		Optional<NetworkNode> node = shown().flatMap(network -> network.node(id));
		boolean device = node.filter(NetworkNode::isDevice).isPresent();
		if (!device && node.filter(each -> each.certificate().isGiven()).isPresent()) {
			Commands.run(getSite(), SHOW_CERTIFICATE, Map.of(NUMBER, node.get().certificate().toString()));
		} else {
			selected(id);
			Views.show(getSite().getPage(), device ? Views.INSPECTOR : Views.CERTIFICATES);
		}
	}

	/** A line stands for the client, the device and what they speak. */
	private void explain(String... link) {
		projects().active()
				.ifPresent(project -> shown()
						.ifPresent(network -> new ExplainDialog(getSite().getShell(), project, network.name(link[0]),
								network.name(link[1]), PlatformUI.getWorkbench().getService(Emulators.class)).open()));
	}

	private Optional<NavigatorView> navigator() {
		IWorkbenchPage page = getSite().getPage();
		return page.findView(Views.NAVIGATOR) instanceof NavigatorView navigator ? Optional.of(navigator)
				: Optional.empty();
	}

	private void selectedElsewhere(IWorkbenchPart part, ISelection made) {
		if (part != this && made instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof ProjectNode node) {
			next = Optional.of(node);
			part.getSite().getShell().getDisplay().timerExec(BEHIND, follower);
		}
	}

	private void follow() {
		next.filter(node -> !isDisposed()).ifPresent(this::follow);
		next = Optional.empty();
	}

	private void follow(ProjectNode node) {
		String id = node.device().map(device -> drawn(NetworkNodeId.of(NetworkNodeId.Type.DEVICE, device.getName())))
				.orElse("");
		if (!id.equals(selectedId())) {
			mark(id);
			selection.setSelection(new StructuredSelection(node));
			if (shown().filter(network -> !network.whole()).isPresent()) {
				refresh();
			}
		}
	}

	/** What stands for a device in the picture: its box, or that of its group. */
	private String drawn(String device) {
		return diagram().of(device).isPresent() ? device
				: shown().flatMap(network -> network.node(device).map(node -> choice.group(network, node)))
						.orElse(device);
	}

	@Override
	public String getContributorId() {
		return InspectorPage.CONTRIBUTOR;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new InspectorPage(this)) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(elsewhere);
		super.dispose();
	}
}
