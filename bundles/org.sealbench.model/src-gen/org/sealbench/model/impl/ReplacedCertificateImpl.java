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
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.ReplacedCertificate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Replaced Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.ReplacedCertificateImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ReplacedCertificateImpl#getIssuedAgain <em>Issued Again</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ReplacedCertificateImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ReplacedCertificateImpl#isWeb <em>Web</em>}</li>
 *   <li>{@link org.sealbench.model.impl.ReplacedCertificateImpl#isOpcUa <em>Opc Ua</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplacedCertificateImpl extends EObjectImpl implements ReplacedCertificate {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber NUMBER_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIssuedAgain() <em>Issued Again</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedAgain()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateNumber> issuedAgain;

	/**
	 * The default value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber SUCCESSOR_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getSuccessor() <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessor()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber successor = SUCCESSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isWeb() <em>Web</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeb()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEB_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeb() <em>Web</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeb()
	 * @generated
	 * @ordered
	 */
	protected boolean web = WEB_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpcUa() <em>Opc Ua</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpcUa()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPC_UA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOpcUa() <em>Opc Ua</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpcUa()
	 * @generated
	 * @ordered
	 */
	protected boolean opcUa = OPC_UA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplacedCertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REPLACED_CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(CertificateNumber newNumber) {
		CertificateNumber oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPLACED_CERTIFICATE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CertificateNumber> getIssuedAgain() {
		if (issuedAgain == null) {
			issuedAgain = new EDataTypeUniqueEList<CertificateNumber>(CertificateNumber.class, this, ModelPackage.REPLACED_CERTIFICATE__ISSUED_AGAIN);
		}
		return issuedAgain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getSuccessor() {
		return successor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(CertificateNumber newSuccessor) {
		CertificateNumber oldSuccessor = successor;
		successor = newSuccessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPLACED_CERTIFICATE__SUCCESSOR, oldSuccessor, successor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeb() {
		return web;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeb(boolean newWeb) {
		boolean oldWeb = web;
		web = newWeb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPLACED_CERTIFICATE__WEB, oldWeb, web));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpcUa() {
		return opcUa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpcUa(boolean newOpcUa) {
		boolean oldOpcUa = opcUa;
		opcUa = newOpcUa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REPLACED_CERTIFICATE__OPC_UA, oldOpcUa, opcUa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REPLACED_CERTIFICATE__NUMBER:
				return getNumber();
			case ModelPackage.REPLACED_CERTIFICATE__ISSUED_AGAIN:
				return getIssuedAgain();
			case ModelPackage.REPLACED_CERTIFICATE__SUCCESSOR:
				return getSuccessor();
			case ModelPackage.REPLACED_CERTIFICATE__WEB:
				return isWeb();
			case ModelPackage.REPLACED_CERTIFICATE__OPC_UA:
				return isOpcUa();
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
			case ModelPackage.REPLACED_CERTIFICATE__NUMBER:
				setNumber((CertificateNumber)newValue);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__ISSUED_AGAIN:
				getIssuedAgain().clear();
				getIssuedAgain().addAll((Collection<? extends CertificateNumber>)newValue);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__SUCCESSOR:
				setSuccessor((CertificateNumber)newValue);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__WEB:
				setWeb((Boolean)newValue);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__OPC_UA:
				setOpcUa((Boolean)newValue);
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
			case ModelPackage.REPLACED_CERTIFICATE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__ISSUED_AGAIN:
				getIssuedAgain().clear();
				return;
			case ModelPackage.REPLACED_CERTIFICATE__SUCCESSOR:
				setSuccessor(SUCCESSOR_EDEFAULT);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__WEB:
				setWeb(WEB_EDEFAULT);
				return;
			case ModelPackage.REPLACED_CERTIFICATE__OPC_UA:
				setOpcUa(OPC_UA_EDEFAULT);
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
			case ModelPackage.REPLACED_CERTIFICATE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.REPLACED_CERTIFICATE__ISSUED_AGAIN:
				return issuedAgain != null && !issuedAgain.isEmpty();
			case ModelPackage.REPLACED_CERTIFICATE__SUCCESSOR:
				return SUCCESSOR_EDEFAULT == null ? successor != null : !SUCCESSOR_EDEFAULT.equals(successor);
			case ModelPackage.REPLACED_CERTIFICATE__WEB:
				return web != WEB_EDEFAULT;
			case ModelPackage.REPLACED_CERTIFICATE__OPC_UA:
				return opcUa != OPC_UA_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", issuedAgain: ");
		result.append(issuedAgain);
		result.append(", successor: ");
		result.append(successor);
		result.append(", web: ");
		result.append(web);
		result.append(", opcUa: ");
		result.append(opcUa);
		result.append(')');
		return result.toString();
	}

} //ReplacedCertificateImpl
