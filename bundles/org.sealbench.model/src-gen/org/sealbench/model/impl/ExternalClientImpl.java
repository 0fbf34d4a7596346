/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ClientKind;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>External Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.ExternalClientImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ExternalClientImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ExternalClientImpl#getApplicationUri <em>Application Uri</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ExternalClientImpl#getCertificate <em>Certificate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExternalClientImpl extends EObjectImpl implements ExternalClient {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ClientKind KIND_EDEFAULT = ClientKind.OPCUA;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ClientKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplicationUri() <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationUri()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_URI_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getApplicationUri() <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationUri()
	 * @generated
	 * @ordered
	 */
	protected String applicationUri = APPLICATION_URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber CERTIFICATE_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber certificate = CERTIFICATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExternalClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EXTERNAL_CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTERNAL_CLIENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ClientKind newKind) {
		ClientKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTERNAL_CLIENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplicationUri() {
		return applicationUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicationUri(String newApplicationUri) {
		String oldApplicationUri = applicationUri;
		applicationUri = newApplicationUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTERNAL_CLIENT__APPLICATION_URI, oldApplicationUri, applicationUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(CertificateNumber newCertificate) {
		CertificateNumber oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTERNAL_CLIENT__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EXTERNAL_CLIENT__NAME:
				return getName();
			case ModelPackage.EXTERNAL_CLIENT__KIND:
				return getKind();
			case ModelPackage.EXTERNAL_CLIENT__APPLICATION_URI:
				return getApplicationUri();
			case ModelPackage.EXTERNAL_CLIENT__CERTIFICATE:
				return getCertificate();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.EXTERNAL_CLIENT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.EXTERNAL_CLIENT__KIND:
				setKind((ClientKind)newValue);
				return;
			case ModelPackage.EXTERNAL_CLIENT__APPLICATION_URI:
				setApplicationUri((String)newValue);
				return;
			case ModelPackage.EXTERNAL_CLIENT__CERTIFICATE:
				setCertificate((CertificateNumber)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.EXTERNAL_CLIENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.EXTERNAL_CLIENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.EXTERNAL_CLIENT__APPLICATION_URI:
				setApplicationUri(APPLICATION_URI_EDEFAULT);
				return;
			case ModelPackage.EXTERNAL_CLIENT__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.EXTERNAL_CLIENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.EXTERNAL_CLIENT__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.EXTERNAL_CLIENT__APPLICATION_URI:
				return APPLICATION_URI_EDEFAULT == null ? applicationUri != null : !APPLICATION_URI_EDEFAULT.equals(applicationUri);
			case ModelPackage.EXTERNAL_CLIENT__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", applicationUri: ");
		result.append(applicationUri);
		result.append(", certificate: ");
		result.append(certificate);
		result.append(')');
		return result.toString();
	}

} //ExternalClientImpl
