/**
 */
package org.sealbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.SecureChannel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Secure Channel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.SecureChannelImpl#getOffers <em>Offers</em>}</li>
 *   <li>{@link org.sealbench.model.impl.SecureChannelImpl#isAutoAccept <em>Auto Accept</em>}</li>
 *   <li>{@link org.sealbench.model.impl.SecureChannelImpl#getAutoAcceptUntil <em>Auto Accept Until</em>}</li>
 *   <li>{@link org.sealbench.model.impl.SecureChannelImpl#getTrustedClients <em>Trusted Clients</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecureChannelImpl extends EObjectImpl implements SecureChannel {
	/**
	 * The cached value of the '{@link #getOffers() <em>Offers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffers()
	 * @generated
	 * @ordered
	 */
	protected EList<EndpointSecurity> offers;

	/**
	 * The default value of the '{@link #isAutoAccept() <em>Auto Accept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoAccept()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTO_ACCEPT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutoAccept() <em>Auto Accept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutoAccept()
	 * @generated
	 * @ordered
	 */
	protected boolean autoAccept = AUTO_ACCEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutoAcceptUntil() <em>Auto Accept Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoAcceptUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTO_ACCEPT_UNTIL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAutoAcceptUntil() <em>Auto Accept Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoAcceptUntil()
	 * @generated
	 * @ordered
	 */
	protected String autoAcceptUntil = AUTO_ACCEPT_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrustedClients() <em>Trusted Clients</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrustedClients()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateNumber> trustedClients;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecureChannelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECURE_CHANNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EndpointSecurity> getOffers() {
		if (offers == null) {
			offers = new EDataTypeUniqueEList<EndpointSecurity>(EndpointSecurity.class, this, ModelPackage.SECURE_CHANNEL__OFFERS);
		}
		return offers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutoAccept() {
		return autoAccept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoAccept(boolean newAutoAccept) {
		boolean oldAutoAccept = autoAccept;
		autoAccept = newAutoAccept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT, oldAutoAccept, autoAccept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAutoAcceptUntil() {
		return autoAcceptUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoAcceptUntil(String newAutoAcceptUntil) {
		String oldAutoAcceptUntil = autoAcceptUntil;
		autoAcceptUntil = newAutoAcceptUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL, oldAutoAcceptUntil, autoAcceptUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CertificateNumber> getTrustedClients() {
		if (trustedClients == null) {
			trustedClients = new EDataTypeUniqueEList<CertificateNumber>(CertificateNumber.class, this, ModelPackage.SECURE_CHANNEL__TRUSTED_CLIENTS);
		}
		return trustedClients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SECURE_CHANNEL__OFFERS:
				return getOffers();
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT:
				return isAutoAccept();
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL:
				return getAutoAcceptUntil();
			case ModelPackage.SECURE_CHANNEL__TRUSTED_CLIENTS:
				return getTrustedClients();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SECURE_CHANNEL__OFFERS:
				getOffers().clear();
				getOffers().addAll((Collection<? extends EndpointSecurity>)newValue);
				return;
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT:
				setAutoAccept((Boolean)newValue);
				return;
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL:
				setAutoAcceptUntil((String)newValue);
				return;
			case ModelPackage.SECURE_CHANNEL__TRUSTED_CLIENTS:
				getTrustedClients().clear();
				getTrustedClients().addAll((Collection<? extends CertificateNumber>)newValue);
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
			case ModelPackage.SECURE_CHANNEL__OFFERS:
				getOffers().clear();
				return;
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT:
				setAutoAccept(AUTO_ACCEPT_EDEFAULT);
				return;
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL:
				setAutoAcceptUntil(AUTO_ACCEPT_UNTIL_EDEFAULT);
				return;
			case ModelPackage.SECURE_CHANNEL__TRUSTED_CLIENTS:
				getTrustedClients().clear();
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
			case ModelPackage.SECURE_CHANNEL__OFFERS:
				return offers != null && !offers.isEmpty();
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT:
				return autoAccept != AUTO_ACCEPT_EDEFAULT;
			case ModelPackage.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL:
				return AUTO_ACCEPT_UNTIL_EDEFAULT == null ? autoAcceptUntil != null : !AUTO_ACCEPT_UNTIL_EDEFAULT.equals(autoAcceptUntil);
			case ModelPackage.SECURE_CHANNEL__TRUSTED_CLIENTS:
				return trustedClients != null && !trustedClients.isEmpty();
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
		result.append(" (offers: ");
		result.append(offers);
		result.append(", autoAccept: ");
		result.append(autoAccept);
		result.append(", autoAcceptUntil: ");
		result.append(autoAcceptUntil);
		result.append(", trustedClients: ");
		result.append(trustedClients);
		result.append(')');
		return result.toString();
	}

} //SecureChannelImpl
